import { shapes } from './shapes.ts';

/** The file of the shapes, below the site's base. */
export const shapeFile = 'bentuk.svg';

/**
 * All shapes as symbols of one file, each under its name as id, of 120 by 150 units and without a label. Their colours are
 * those of `--pack-body`, `--pack-dark`, `--pack-light` and `--pack-ink` where a symbol is used.
 */
export function shapeSheet(): string {
  const [body, dark, light, ink] = ['body', 'dark', 'light', 'ink'].map((name) => `var(--pack-${name})`) as [
    string,
    string,
    string,
    string,
  ];
  const symbols = Object.entries(shapes).map(
    ([name, { draw }]) => `<symbol id="${name}" viewBox="0 0 120 150">${draw({ body, dark, light, ink })}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
