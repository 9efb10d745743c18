import { shapes, type ShapeName } from './shapes.ts';

/**
 * The shapes as symbols, each under its name as id, of 120 by 150 units and without a label. Their colours are those of
 * `--pack-body`, `--pack-dark` and `--pack-light` where a symbol is used.
 */
export function shapeSheet(names: readonly ShapeName[]): string {
  const [body, dark, light, ink] = ['body', 'dark', 'light', 'ink'].map((name) => `var(--pack-${name})`) as [
    string,
    string,
    string,
    string,
  ];
  const symbols = names.map(
    (name) => `<symbol id="${name}" viewBox="0 0 120 150">${shapes[name].draw({ body, dark, light, ink })}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
