import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

/** A typeface that draws its letters as paths, so that a picture needs no font to be installed. */
export interface Typeface {
  /** The text in characters that the typeface has: others without their accents, and left out where that does not help. */
  readonly legible: (text: string) => string;
  /** Width of a legible text, kerned, at font size 1. */
  readonly widthOf: (text: string, tracking?: number) => number;
  /** The outlines of a legible text as SVG path data, from `x` on with its baseline at `y`. */
  readonly pathOf: (text: string, x: number, y: number, size: number, tracking?: number) => string;
}

interface Placed {
  readonly font: Font;
  readonly glyph: Glyph;
  /** From the beginning of the text, in em. */
  readonly x: number;
}

/**
 * A typeface of one weight from the files of its subsets; a character comes from the first subset that has it.
 * `tracking` is added between all characters, in em.
 */
export function typefaceOf(files: readonly ArrayBuffer[]): Typeface {
  const fonts = files.map((file) => opentype.parse(file));
  const glyphs = new Map<string, readonly [Font, Glyph] | undefined>();
  const glyphOf = (character: string) => {
    if (!glyphs.has(character)) {
      const font = fonts.find((candidate) => candidate.charToGlyphIndex(character) > 0);
      glyphs.set(character, font && [font, font.charToGlyph(character)]);
    }
    return glyphs.get(character);
  };
  const has = (character: string) => !/[\p{M}\p{C}]/u.test(character) && glyphOf(character) !== undefined;

  const place = (text: string, tracking: number): { placed: Placed[]; width: number } => {
    const placed: Placed[] = [];
    let x = 0;
    let last: Placed | undefined;
    for (const character of text) {
      const found = glyphOf(character);
      if (!found) continue;
      const [font, glyph] = found;
      if (last) x += tracking + (last.font === font ? font.getKerningValue(last.glyph, glyph) / font.unitsPerEm : 0);
      last = { font, glyph, x };
      placed.push(last);
      x += (glyph.advanceWidth ?? 0) / font.unitsPerEm;
    }
    return { placed, width: x };
  };

  const outlines = new Map<Glyph, readonly PathCommand[]>();
  const outlineOf = (glyph: Glyph) => {
    const known = outlines.get(glyph) ?? glyph.getPath(0, 0, 1).commands;
    outlines.set(glyph, known);
    return known;
  };

  return {
    legible: (text) =>
      [...text.toWellFormed().normalize('NFC').replaceAll(/\s+/gu, ' ')]
        .map((character) => {
          if (has(character)) return character;
          return [...(standIns.get(character) ?? character.normalize('NFKD'))].filter(has).join('');
        })
        .join('')
        .replaceAll(/ {2,}/g, ' ')
        .trim(),
    widthOf: (text, tracking = 0) => place(text, tracking).width,
    pathOf: (text, x, y, size, tracking = 0) =>
      place(text, tracking)
        .placed.map(({ glyph, x: along }) => pathData(outlineOf(glyph), x + along * size, y, size))
        .join(''),
  };
}

/** An outline at font size 1 as path data at another size and place, to a tenth of a unit. */
function pathData(outline: readonly PathCommand[], x: number, y: number, size: number): string {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const point = (px: number, py: number) => `${tenth(x + px * size)} ${tenth(y + py * size)}`;
  return outline
    .map((command) => {
      switch (command.type) {
        case 'M':
        case 'L':
          return `${command.type}${point(command.x, command.y)}`;
        case 'Q':
          return `Q${point(command.x1, command.y1)} ${point(command.x, command.y)}`;
        case 'C':
          return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(command.x, command.y)}`;
        case 'Z':
          return 'Z';
      }
    })
    .join('');
}

/** Characters that stand for another one in print, and do not come apart into it. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '–'],
  ['−', '–'],
  ['ʼ', '’'],
  ['ʻ', '‘'],
  ['′', '’'],
  ['″', '”'],
]);
