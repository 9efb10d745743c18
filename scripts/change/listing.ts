import type { Language } from '#model/language.ts';
import type { Paint } from '#outputs/report/terminal.ts';
import { decodeLoosely, type ContentSource } from '#reader/index.ts';
import type { Changes } from './plan.ts';

const words = {
  id: {
    added: 'baru',
    changed: 'ubah',
    removed: 'hapus',
    moved: 'pindah',
    lines: (n: number) => `… dan ${n} baris lagi`,
    line: (numbers: string) => `baris ${numbers}`,
    order: 'urutan baris',
  },
  en: {
    added: 'new',
    changed: 'change',
    removed: 'remove',
    moved: 'move',
    lines: (n: number) => `… and ${n} more lines`,
    line: (numbers: string) => `line ${numbers}`,
    order: 'order of lines',
  },
} as const;

export interface ListingOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Put before every path. */
  readonly prefix: string;
  /** Where files of the changes were before, by their new path. */
  readonly moves?: ReadonlyMap<string, string>;
  /** Shows no line of the content, only which ones change. */
  readonly discreet?: boolean;
}

/** Most lines shown of a file. */
const shownLines = 8;

/** For people: every file that changes, with the lines that do. */
export function listing(source: ContentSource, changes: Changes, options: ListingOptions): string {
  const { language, paint, prefix, moves, discreet = false } = options;
  const say = words[language];
  const width = Math.max(...[say.added, say.changed, say.removed, say.moved].map(({ length }) => length)) + 2;
  const sources = new Set(moves?.values());
  const known = new Set(source.list().map(({ path }) => path));
  const rows: string[] = [];
  for (const [path, content] of changes) {
    if (content === null && sources.has(path)) continue;
    const from = moves?.get(path);
    const before = from ?? (known.has(path) ? path : undefined);
    const verb =
      content === null
        ? say.removed
        : from === undefined
          ? before === undefined
            ? say.added
            : say.changed
          : say.moved;
    const name = from === undefined ? prefix + path : `${prefix}${from} → ${prefix}${path}`;
    rows.push(`${verb.padEnd(width)}${paint.place(name)}`);
    if (content === null || !/\.(?:md|ya?ml|csv)$/.test(path)) continue;
    const old = before === undefined ? '' : textOf(source.read(before), path);
    const lines = differences(old, typeof content === 'string' ? content : textOf(content, path));
    const indent = ' '.repeat(width);
    if (discreet) {
      const numbers = [...new Set(lines.map(({ number }) => number))];
      if (numbers.length > 0) rows.push(`${indent}${say.line(ranges(numbers))}`);
      continue;
    }
    const digits = Math.max(...lines.map(({ number }) => String(number).length));
    for (const { sign, number, text } of lines.slice(0, shownLines)) {
      const mark = sign === '+' ? paint.suggestion : paint.error;
      rows.push(`${indent}${paint.faint(String(number).padStart(digits))} ${mark(`${sign} ${text}`)}`);
    }
    if (lines.length > shownLines) rows.push(indent + say.lines(lines.length - shownLines));
    if (lines.length === 0 && from === undefined && old !== content) rows.push(indent + say.order);
  }
  return rows.map((row) => `  ${row}\n`).join('');
}

/** `2–5, 9` for 2, 3, 4, 5 and 9. */
function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

function textOf(bytes: Uint8Array, path: string): string {
  return decodeLoosely(bytes, path.endsWith('.csv'));
}

interface Difference {
  readonly sign: '-' | '+';
  /** 1-based, in the file as it was for `-`, as it will be for `+`. */
  readonly number: number;
  readonly text: string;
}

/** The lines that only one of two texts holds, in the order of the file; lines that merely stand elsewhere are none. */
function differences(before: string, after: string): Difference[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...missing(old, now, '-'), ...missing(now, old, '+')].sort(
    (a, b) => a.number - b.number || (a.sign === b.sign ? 0 : a.sign === '-' ? -1 : 1),
  );
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

function* missing(lines: readonly string[], others: readonly string[], sign: '-' | '+'): Generator<Difference> {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  for (const [index, text] of lines.entries()) {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    else yield { sign, number: index + 1, text };
  }
}
