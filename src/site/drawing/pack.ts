import { setLabel, wordSpacing, type LabelText, type Line } from './label.ts';
import type { PaletteName } from '#model/vocabulary.ts';
import { palettes } from './palette.ts';
import { shapeOf, shapes, type ShapeName } from './shapes.ts';

/** What a drawing is made of. */
export interface Pack extends LabelText {
  /** The id of the product's category, which chooses the shape. */
  readonly category: string;
  /** The colours, usually those of the regency. */
  readonly palette: PaletteName;
}

/**
 * A drawing of a product's pack, with its name and net content on the label, as an inline `<svg>` of at most 2 kB.
 *
 * It uses presentation attributes only, refers to nothing, and may stand in a page many times. It has no role and no
 * name: whoever puts it into a page says whether it is a picture or decoration. The same pack gives the same drawing.
 */
export function drawPack({ category, ...rest }: Pack): string {
  return drawShape(shapeOf(category), rest);
}

/** The same for a shape that is already chosen. */
export function drawShape(name: ShapeName, { palette, ...text }: Omit<Pack, 'category'>): string {
  const shape = shapes[name];
  const colours = palettes[palette];
  const lines = setLabel(text, shape.label).map(drawLine).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 150">${shape.draw(colours)}` +
    `<g font-family="Plus Jakarta Sans, system-ui, sans-serif" font-weight="700" word-spacing="${wordSpacing}" text-anchor="middle" fill="${colours.ink}">${lines}</g></svg>`
  );
}

function drawLine({ text, x, y, size, length }: Line): string {
  const fixed = length === undefined ? '' : ` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${fixed}>${escape(text)}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
