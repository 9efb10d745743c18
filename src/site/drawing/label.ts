import { isKnown, widthOf } from './text-width.ts';

/** A rectangle in the units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of a label: where its baseline is centred, and how large it is. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The length that the line must be given, where the font alone might make it longer than the label. */
  readonly length?: number;
}

/** What is printed on a label. */
export interface LabelText {
  readonly name: string;
  readonly net?: string | undefined;
}

const largest = 15;
/** The largest size at which a word may be split. */
const largestSplit = 8.5;
const smallest = 6.5;
const largestNet = 7;
const smallestNet = 5;
const mostLines = 3;

/** Height of capitals in em. */
const capitals = 0.72;

/** Distance of baselines, and the least room above and below the text, in em. */
interface Spacing {
  readonly leading: number;
  readonly margin: number;
}

const latin: Spacing = { leading: 1.1, margin: 0.35 };
/** For emoji, other scripts and piles of accents, which reach further up and down. */
const tall: Spacing = { leading: 1.4, margin: 0.75 };

/** Empty space at both sides. */
const side = 4;

/** Added to every space between words, which are narrow in this font. */
export const wordSpacing = 0.8;

/** How much wider the widest common system font is, which stands in until the font has loaded. */
const fallbackFactor = 1.35;

/** No label shows more characters than these, however narrow they are. */
const mostInName = 80;
const mostInNet = 24;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/**
 * Sets a name, and below it the net content, into a box: at most three lines, as large as they fit, balanced and
 * centred. A word that is too long for a line is split; what does not fit at the smallest size ends in an ellipsis.
 */
export function setLabel({ name, net }: LabelText, box: Box): Line[] {
  const room = box.width - 2 * side;
  const netText = clean(net ?? '', mostInNet);
  const netSize = Math.max(smallestNet, Math.min(largestNet, room / widthOf(netText)));
  const netHeight = netText ? netSize * 1.5 : 0;
  const words = clean(name, mostInName).split(' ').filter(Boolean);

  const spacing = isKnown(words.join('')) ? latin : tall;
  const { leading } = spacing;
  const { rows, size } = fit(words, room, box.height - netHeight, spacing);
  const height = capitals * size + leading * size * (rows.length - 1) + netHeight;
  const first = box.y + (box.height - height) / 2 + capitals * size;
  const x = box.x + box.width / 2;

  const lines = rows.map((text, index) => line(text, x, first + index * leading * size, size, room));
  if (netText) lines.push(line(cut(netText, room / netSize), x, first + height - capitals * size, netSize, room));
  return lines;
}

/** The largest size at which the words fit, and the lines they make. */
function fit(
  words: readonly string[],
  room: number,
  height: number,
  spacing: Spacing,
): { rows: string[]; size: number } {
  for (const [from, to, mayBreak] of [
    [largest, smallest, false],
    [largestSplit, smallest, true],
  ] as const) {
    for (let size = from; size >= to; size -= 0.5) {
      const most = linesAt(size, height, spacing);
      const parts = mayBreak ? words.flatMap((word) => split(word, room / size)) : words;
      const rows = wrap(parts, room / size);
      if (rows && rows.length <= most) return { rows: balance(parts, rows.length, room / size), size };
    }
  }
  const most = Math.max(1, linesAt(smallest, height, spacing));
  const width = room / smallest;
  const rows =
    wrap(
      words.flatMap((word) => split(word, width)),
      width,
    ) ?? [];
  const last = rows.slice(most - 1).join(' ');
  return { rows: [...rows.slice(0, most - 1), cut(last, width)].filter(Boolean), size: smallest };
}

/** How many lines of a size there is room for. */
function linesAt(size: number, height: number, { leading, margin }: Spacing): number {
  return Math.min(mostLines, Math.floor((height / size - capitals - 2 * margin) / leading + 1));
}

/** The words in lines of at most the given width, or nothing where a word is wider than that. */
function wrap(words: readonly string[], width: number): string[] | undefined {
  const rows: string[] = [];
  for (const word of words) {
    if (widthOf(word) > width) return undefined;
    const last = rows.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(joined) <= width) rows[rows.length - 1] = joined;
    else rows.push(word);
  }
  return rows;
}

/** The same number of lines, as equally long as they can be. */
function balance(words: readonly string[], count: number, width: number): string[] {
  let best = wrap(words, width) ?? [];
  for (let narrower = width - 0.25; narrower > 0; narrower -= 0.25) {
    const rows = wrap(words, narrower);
    if (rows?.length !== count) break;
    best = rows;
  }
  return best;
}

/** A word in pieces of about the same width, none wider than a line. */
function split(word: string, width: number): string[] {
  const total = widthOf(word);
  if (total <= width) return [word];
  const target = total / Math.ceil(total / (width * 0.9));
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece && (widthOf(piece) >= target || widthOf(piece + segment) > width)) {
      pieces.push(piece);
      piece = '';
    }
    // A single sign wider than a whole line cannot be shown.
    if (widthOf(segment) <= width) piece += segment;
  }
  return piece ? [...pieces, piece] : pieces;
}

/** The text, or as much of it as a line holds with an ellipsis. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function line(text: string, x: number, y: number, size: number, room: number): Line {
  const estimate = widthOf(text) * size;
  const fixed = !isKnown(text) || estimate * fallbackFactor > room;
  return { text, x, y, size, ...(fixed && { length: Math.min(estimate, room) }) };
}

/** One line of plain text: no control characters, which no drawing may hold, and no halves of characters. */
function clean(text: string, most: number): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ')
    .trim();
  return [...plain].slice(0, most).join('');
}
