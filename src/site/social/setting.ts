import type { Typeface } from './typeface.ts';

/** A text in lines of one size. */
export interface SetText {
  readonly rows: readonly string[];
  /** In pixels. */
  readonly size: number;
}

/** Where a text must find room. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** The largest size at which a word may be split. */
  readonly largestSplit?: number;
  readonly mostRows: number;
  /** Distance of baselines in em. */
  readonly leading: number;
  readonly tracking?: number;
}

const step = 2;
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/**
 * Sets a legible text as large as it fits into a room, in few and even lines. Words are split only where even the
 * smallest size would not hold them; what does not fit then ends in an ellipsis.
 */
export function setText(text: string, face: Typeface, room: Room): SetText {
  const { width, height, largest, smallest, largestSplit = largest, mostRows, leading, tracking = 0 } = room;
  const words = text.split(' ').filter(Boolean);
  const measure = (part: string) => face.widthOf(part, tracking);
  for (const mayBreak of [false, true]) {
    for (let size = mayBreak ? largestSplit : largest; size >= smallest; size -= step) {
      const most = Math.min(mostRows, Math.floor((height / size - 1) / leading + 1));
      const parts = mayBreak ? words.flatMap((word) => pieces(word, width / size, measure)) : words;
      const rows = wrap(parts, width / size, measure);
      if (rows && rows.length <= most) return { rows: even(parts, rows, width / size, measure), size };
    }
  }
  const most = Math.max(1, Math.min(mostRows, Math.floor((height / smallest - 1) / leading + 1)));
  const parts = words.flatMap((word) => pieces(word, width / smallest, measure));
  const rows = wrap(parts, width / smallest, measure) ?? [];
  const last = cut(rows.slice(most - 1).join(' '), width / smallest, measure);
  return { rows: [...rows.slice(0, most - 1), last].filter(Boolean), size: smallest };
}

/** One line of a legible text: smaller down to `smallest` where it is long, then cut with an ellipsis. */
export function setLine(text: string, face: Typeface, width: number, largest: number, smallest: number): SetText {
  const size = Math.max(smallest, Math.min(largest, width / Math.max(face.widthOf(text), 0.01)));
  return { rows: [cut(text, width / size + 0.001, (part) => face.widthOf(part))], size };
}

type Measure = (text: string) => number;

function wrap(words: readonly string[], width: number, measure: Measure): string[] | undefined {
  const rows: string[] = [];
  for (const word of words) {
    if (measure(word) > width) return undefined;
    const last = rows.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined) <= width) rows[rows.length - 1] = joined;
    else rows.push(word);
  }
  return rows;
}

/** The same number of lines, as equally long as they can be. */
function even(words: readonly string[], rows: string[], width: number, measure: Measure): string[] {
  let best = rows;
  for (let narrower = width - 0.25; narrower > 0; narrower -= 0.25) {
    const next = wrap(words, narrower, measure);
    if (next?.length !== rows.length) break;
    best = next;
  }
  return best;
}

/** A word in pieces, none wider than a line. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece && measure(piece + segment) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return piece ? [...found, piece] : found;
}

/** The text, or as much of it as a line holds with an ellipsis. */
function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (measure(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
