import type { Box } from './label.ts';
import { paper, type Palette } from './palette.ts';

/** A drawing of 120 by 150 units. */
export interface Shape {
  /** Where the text stands. The drawing has a ground of `paper` at least as large. */
  readonly label: Box;
  /** Everything but the text, as SVG elements with presentation attributes only. */
  readonly draw: (palette: Palette) => string;
}

/** The shadow of a thing that stands, of the given half width. */
export function shadow(radius: number, y = 139): string {
  return `<ellipse cx="60" cy="${y}" rx="${radius}" ry="5" opacity=".16"/>`;
}

/** A label of paper without ornament. */
export function sticker({ x, y, width, height }: Box, radius = 4): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${paper}"/>`;
}

/** A hang tag of paper around a label, on a string that begins at the given point. */
export function tag({ x, y, width, height }: Box, from: readonly [x: number, y: number], rim: string): string {
  const middle = x + width / 2;
  const [startX, startY] = from;
  const outline = `M${x} ${y}v${height}q0 3 3 3h${width - 6}q3 0 3-3V${y}l-9-9H${x + 9}Z`;
  return (
    `<path d="${outline}" transform="translate(1.5 2)" opacity=".18"/><path d="${outline}" fill="${paper}"/>` +
    `<circle cx="${middle}" cy="${y - 4.5}" r="3" fill="${rim}"/>` +
    `<path d="M${startX} ${startY}Q${middle - 5} ${y - 9} ${middle} ${y - 5}" fill="none" stroke="${rim}" stroke-width="1.5"/>`
  );
}
