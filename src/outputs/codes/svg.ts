import { printedAddress } from '#model/printed.ts';
import { quietZone, symbolOf } from './symbol.ts';

/** Most modules that a line of text may take at its size; a longer one is set closer. */
const textWidth = 29;
/** Width of a character against its height, in most fonts of equal width. */
const aspect = 0.6;

/**
 * The symbol of a code as a picture to print or to show: dark on light with its quiet zone in every scheme, the code in
 * plain characters below it, and the domain, so that a visitor knows where it leads. Sizes are in modules.
 */
export function symbolSvg(printAddress: string, code: string): string {
  const { modules, path } = symbolOf(printedAddress(printAddress, code));
  const side = modules + 2 * quietZone;
  const middle = modules / 2;
  const { host } = new URL(printAddress);
  const line = (text: string, y: number, size: number, weight: number) => {
    const width = text.length * size * aspect;
    const fitted = width > textWidth ? ` textLength="${textWidth}" lengthAdjust="spacingAndGlyphs"` : '';
    return `<text x="${middle}" y="${y}" font-size="${size}" font-weight="${weight}"${fitted}>${text}</text>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side + 8}">`,
    `<title>${code} · ${host}</title>`,
    `<rect x="${-quietZone}" y="${-quietZone}" width="${side}" height="${side + 8}" fill="#fff"/>`,
    `<path d="${path}" stroke="#000" shape-rendering="crispEdges"/>`,
    `<g fill="#000" text-anchor="middle" font-family="ui-monospace,Menlo,Consolas,monospace">`,
    line(code, modules + 6, 5, 700),
    line(host, modules + 9.5, 2.25, 400),
    '</g></svg>',
  ].join('');
}
