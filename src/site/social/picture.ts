import type { CardLine, CardPack, SocialCard } from '#outputs/social/cards.ts';
import { socialSize } from '#outputs/social/album.ts';
import { paletteNames, type PaletteName } from '#model/vocabulary.ts';
import { slugOf } from '#model/key.ts';
import { setLabel, wordSpacing } from '../drawing/label.ts';
import { mark } from '../drawing/mark.ts';
import { palettes } from '../drawing/palette.ts';
import { sealParts } from '../drawing/seal.ts';
import { shapeOf, shapes } from '../drawing/shapes.ts';
import { defaultLook } from '../look.ts';
import { words } from '../wording/index.ts';
import { accents, colours } from './colours.ts';
import { setLine, setText } from './setting.ts';
import { typefaceOf, type Typeface } from './typeface.ts';

/** What a picture is drawn with, apart from what it says. */
export interface Means {
  /** Files of the site's typeface by weight, each with its subsets in the order in which they are asked. */
  readonly fonts: Readonly<Record<'extraBold' | 'bold' | 'medium', readonly ArrayBuffer[]>>;
  /** The tiles of the patterns as SVG, by name. */
  readonly patterns: ReadonlyMap<string, string>;
}

/** The tag of invented entries in both languages, because a picture serves the pages of both. */
export const sampleTag = `${words('id').sample} · ${words('en').sample}`;

/** A line of a card in Indonesian, the language of every picture. */
function lineText(line: CardLine): string {
  return typeof line === 'string' ? line : words('id').place(line.district, line.regency);
}

/** What a card says, for those who cannot see it. */
export function cardText({ name, lines }: Pick<SocialCard, 'name' | 'lines'>): string {
  return [name, ...lines.map(lineText)].join(' · ');
}

/** Side of the square in which a photo stands, in pixels. */
export const photoSide = 476;

const { width, height } = socialSize;
const margin = 49;
const bandHeight = 56;
const windowRadius = 34;
const column = { x: 582, width: width - 582 - 56 };

/** Draws social pictures as SVG without any text, so that they look alike wherever they are turned into pixels. */
export interface Painter {
  /** `photo` is the address (`data:`) of a square picture, for a card that has one. */
  readonly paint: (card: SocialCard, photo?: string) => string;
}

/** Reads the fonts once, for as many pictures as there are. */
export function createPainter({ fonts, patterns }: Means): Painter {
  const strong = typefaceOf(fonts.extraBold);
  const label = typefaceOf(fonts.bold);
  const plain = typefaceOf(fonts.medium);

  const paint = (card: SocialCard, photo?: string): string => {
    const palette = paletteNames.find((name) => name === card.palette) ?? defaultLook.palette;
    const pattern = card.pattern !== undefined && patterns.has(card.pattern) ? card.pattern : defaultLook.pattern;
    const { accent, tint } = accents[palette];
    const name = nameOf(card, strong);
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
      shopWindow(card, { palette, pattern, tint, name, photo }) +
      head(card, accent) +
      body(card, name) +
      (card.kind === 'site' ? manyBands() : band(pattern, accent, tint, 0, width)) +
      '</svg>'
    );
  };

  /** The picture at the left: a photo, a pack, a seal, or some packs. */
  function shopWindow(
    card: SocialCard,
    look: { palette: PaletteName; pattern: string; tint: string; name: string; photo: string | undefined },
  ): string {
    const { palette, pattern, tint, photo } = look;
    const frame = `x="${margin}" y="${margin}" width="${photoSide}" height="${photoSide}" rx="${windowRadius}"`;
    if (photo !== undefined) {
      const size = `x="${margin}" y="${margin}" width="${photoSide}" height="${photoSide}"`;
      return `<clipPath id="window"><rect ${frame}/></clipPath><image ${size} href="${photo}" clip-path="url(#window)"/>`;
    }
    const ground = `<rect ${frame} fill="${tint}"/>`;
    if (card.kind === 'brand') return ground + seal(look.name, palette, pattern);
    if (card.packs.length === 0) return ground + field(pattern, accents[palette].accent, frame);
    // A product's pack bears the name that stands beside it, also where that is not the one that was typed.
    const items = card.kind === 'product' ? card.packs.map((item) => ({ ...item, name: look.name })) : card.packs;
    return ground + packs(items, palette, card.kind === 'site');
  }

  function seal(name: string, palette: PaletteName, pattern: string): string {
    const { art, texts, ink } = sealParts({ name, palette, pattern });
    const scale = 3.4;
    const corner = margin + photoSide / 2 - 60 * scale;
    const letters = texts.map(({ text, x, y, size }) => centred(text, x, y, size, strong)).join('');
    return `<g transform="translate(${corner} ${corner}) scale(${scale})">${art}<path fill="${ink}" d="${letters}"/></g>`;
  }

  /** One pack in the middle, or the first before the others. */
  function packs(items: readonly CardPack[], palette: PaletteName, mixed: boolean): string {
    const middle = margin + photoSide / 2;
    const floor = margin + photoSide - 52;
    const places =
      items.length === 1
        ? [{ x: middle, scale: 2.72 }]
        : items.length === 2
          ? [
              { x: middle + 100, scale: 2 },
              { x: middle - 84, scale: 2.4 },
            ]
          : [
              { x: middle + 126, scale: 1.85 },
              { x: middle - 126, scale: 1.85 },
              { x: middle, scale: 2.35 },
            ];
    // The first is drawn last, in front of the others.
    return items
      .toReversed()
      .map((item, index) => {
        const { x, scale } = places[index] ?? { x: middle, scale: 2 };
        const y = items.length === 1 ? middle - 75 * scale : floor - 144 * scale;
        const own = mixed ? (paletteNames[(items.length - index) % paletteNames.length] ?? palette) : palette;
        return `<g transform="translate(${(x - 60 * scale).toFixed(1)} ${y.toFixed(1)}) scale(${scale})">${pack(item, own)}</g>`;
      })
      .join('');
  }

  /** The drawing of `drawPack`, its label in outlines. */
  function pack({ category, name, net }: CardPack, palette: PaletteName): string {
    const shape = shapes[shapeOf(category)];
    const lines = setLabel({ name: label.legible(name), net: label.legible(net) }, shape.label);
    const outlines = lines.map(({ text, x, y, size, length }) => {
      const own = label.widthOf(text) + (wordSpacing * (text.split(' ').length - 1)) / size;
      return centred(text, x, y, length === undefined ? size : Math.min(size, length / own), label, wordSpacing / size);
    });
    return `${shape.draw(palettes[palette])}<path fill="${palettes[palette].ink}" d="${outlines.join('')}"/>`;
  }

  /** The mark and the name of the site, and the tag of an invented entry. */
  function head({ kind, site, sample }: SocialCard, accent: string): string {
    const top = 68;
    const tagWidth = sample ? plain.widthOf(sampleTag) * 22 + 36 : 0;
    const tagX = column.x + column.width - tagWidth;
    const tag = sample
      ? `<rect x="${tagX.toFixed(1)}" y="${top - 3}" width="${tagWidth.toFixed(1)}" height="42" rx="21" fill="none" stroke="${colours.soft}" stroke-width="2" stroke-dasharray="6 5"/>` +
        `<path fill="${colours.soft}" d="${plain.pathOf(sampleTag, tagX + 18, top + 26, 22)}"/>`
      : '';
    if (kind === 'site') return sign(column.x - 8, 84, 3, accent) + tag;
    const { rows, size } = setLine(strong.legible(site), strong, column.width - tagWidth - 70, 30, 18);
    return (
      sign(column.x - 3, top - 4, 1.34, accent) +
      `<path fill="${colours.ink}" d="${strong.pathOf(rows[0] ?? '', column.x + 52, top + 28, size, -0.02)}"/>${tag}`
    );
  }

  /** The name as large as it fits, and the lines below it; all of it in the middle of what the head leaves. */
  function body({ kind, lines }: SocialCard, name: string): string {
    const tracking = -0.025;
    const leading = 1.08;
    const below = lines.map((line, index) => {
      const text = plain.legible(lineText(line));
      const face = index === 0 ? label : plain;
      const room = { width: column.width, height: 190, largest: 34, smallest: 24, mostRows: 5, leading: 1.35 };
      if (kind === 'site') return setText(text, plain, room);
      // A place has two names, which find room in two rows.
      return typeof line === 'string'
        ? setLine(text, face, column.width, 34, 24)
        : setText(text, face, { ...room, mostRows: 2 });
    }); // prettier-ignore
    const belowHeight = below.reduce((sum, { rows, size }) => sum + rows.length * size * 1.42, 0) + 22;
    const [top, bottom] = [kind === 'site' ? 176 : 128, height - bandHeight - 42];
    const room = { width: column.width, height: bottom - top - belowHeight, largest: kind === 'product' ? 78 : 84, largestSplit: 52, smallest: 34, mostRows: 5, leading, tracking }; // prettier-ignore
    const { rows, size } = setText(name, strong, room);
    const capitals = 0.72 * size;
    const nameHeight = capitals + (rows.length - 1) * leading * size;
    let y = top + (bottom - top - nameHeight - belowHeight) / 2 + capitals;
    const outlines = rows.map((row, index) => strong.pathOf(row, column.x - size * 0.04, y + index * leading * size, size, tracking)).join(''); // prettier-ignore
    y += (rows.length - 1) * leading * size + 22;
    const details = below.map(({ rows: own, size: ownSize }, index) => {
      const face = index === 0 && kind !== 'site' ? label : plain;
      const paths = own.map((row) => face.pathOf(row, column.x, (y += ownSize * 1.42), ownSize)).join('');
      return `<path fill="${index === 0 ? colours.ink : colours.soft}" d="${paths}"/>`;
    });
    return `<path fill="${colours.ink}" d="${outlines}"/>${details.join('')}`;
  }

  function band(pattern: string, accent: string, tint: string, x: number, length: number): string {
    const y = height - bandHeight;
    return (
      `${tile(pattern, accent, `band${x}`, 4, x, y)}<rect x="${x}" y="${y}" width="${length}" height="${bandHeight}" fill="${tint}"/>` +
      `<rect x="${x}" y="${y}" width="${length}" height="${bandHeight}" fill="url(#band${x})"/>`
    );
  }

  /** The bands of all patterns and palettes side by side. */
  function manyBands(): string {
    const names = [...patterns.keys()];
    const each = width / paletteNames.length;
    return paletteNames
      .map((palette, index) => {
        const { accent, tint } = accents[palette];
        return band(names[index % names.length] ?? defaultLook.pattern, accent, tint, index * each, each);
      })
      .join('');
  }

  /** A window full of pattern, where there is nothing else to show. */
  function field(pattern: string, accent: string, frame: string): string {
    return `${tile(pattern, accent, 'field', 6, margin, margin)}<rect ${frame} fill="url(#field)" opacity=".5"/>`;
  }

  function tile(pattern: string, colour: string, id: string, scale: number, x: number, y: number): string {
    const [, w = '18', h = '14', inside = ''] = /^<svg[^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>(.*)<\/svg>\s*$/s.exec(patterns.get(pattern) ?? '') ?? []; // prettier-ignore
    const coloured = inside.replaceAll('stroke="#000"', `stroke="${colour}"`);
    return `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse" patternTransform="translate(${x} ${y}) scale(${scale})"><g fill="${colour}">${coloured}</g></pattern>`;
  }

  return { paint };
}

/** The mark of the site, its awning in the accent. */
function sign(x: number, y: number, scale: number, accent: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${accent}" d="${mark.awning}"/><path fill="${colours.ink}" d="${mark.window}"/></g>`;
}

/** The name in letters that the typeface has, or what the entry's address calls it. */
function nameOf({ name, of }: SocialCard, face: Typeface): string {
  const legible = face.legible(name);
  if (/[\p{L}\p{N}]/u.test(legible)) return legible;
  const words = slugOf(of).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function centred(text: string, x: number, y: number, size: number, face: Typeface, spacing = 0): string {
  const words = text.split(' ');
  const gap = face.widthOf('n n') - 2 * face.widthOf('n') + spacing;
  const widths = words.map((word) => face.widthOf(word));
  let left = x - ((widths.reduce((sum, one) => sum + one, 0) + gap * (words.length - 1)) * size) / 2;
  return words
    .map((word, index) => {
      const path = face.pathOf(word, left, y, size);
      left += ((widths[index] ?? 0) + gap) * size;
      return path;
    })
    .join('');
}
