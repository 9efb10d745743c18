import type { Content } from './content.ts';
import type { Found } from './rule.ts';

/** One text as the reader of the site would get it, with its place. */
interface TypedText {
  readonly file: string;
  readonly text: string;
  readonly path?: readonly (string | number)[];
  /** Where the text begins in the file, where that is known: in a table. */
  readonly offset?: number;
  /** The text is a key, not a value. */
  readonly atKey?: boolean;
  readonly isStory: boolean;
}

/**
 * Texts that deserve a closer look: everything but plain Latin letters, digits and usual punctuation, and everything
 * with angle brackets, scheme names, long digit runs or a word for a personal number. Most texts of a catalogue are none
 * of these, so the costly rules see few.
 */
const suspicious =
  /[^\n\t\x20-;=-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]|script\s*:|data\s*:\s*[a-z]+\/|\d(?:[^a-z\d]{0,3}\d){14}|\bn\.?i\.?k\b|\bkk\b|kartu\s+keluarga|ktp|npwp|rek/i;

const cache = new WeakMap<Content, readonly TypedText[]>();

/** All suspicious texts of all entries, lists and tables; computed once per content. */
function suspiciousTexts(content: Content): readonly TypedText[] {
  const known = cache.get(content);
  if (known) return known;
  const texts: TypedText[] = [];
  const walk = (file: string, value: unknown, path: readonly (string | number)[]) => {
    if (typeof value === 'string') {
      if (suspicious.test(value)) texts.push({ file, text: value, path, isStory: false });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(file, item, [...path, index]));
    } else if (value && typeof value === 'object') {
      for (const name of Object.keys(value)) {
        const at = [...path, name];
        if (suspicious.test(name)) texts.push({ file, text: name, path: at, atKey: true, isStory: false });
        walk(file, (value as Record<string, unknown>)[name], at);
      }
    }
  };
  for (const entry of content.raw) {
    walk(entry.path, entry.data, []);
    if (suspicious.test(entry.story)) texts.push({ file: entry.path, text: entry.story, isStory: true });
  }
  for (const list of content.rawLists) walk(list.path, list.data, []);
  for (const { path: file, rows } of content.rawTables) {
    for (const { text, offset } of rows.flatMap(({ cells }) => cells)) {
      if (suspicious.test(text)) texts.push({ file, text, offset, isStory: false });
    }
  }
  cache.set(content, texts);
  return texts;
}

/** Something found in a text: the piece, its UTF-16 offset there, and what to say of it. */
export interface TextMatch<Args> {
  readonly match: string;
  readonly index: number;
  readonly args: Args;
}

/** Reports every match of `find` in the suspicious texts, at its place. */
export function* findInTexts<Args>(
  content: Content,
  find: (text: string) => Iterable<TextMatch<Args>>,
): Generator<Found<Args>> {
  for (const { file, text, path, offset, atKey, isStory } of suspiciousTexts(content)) {
    for (const { match, index, args } of find(text)) {
      if (offset !== undefined) yield { file, args, offset: offset + index };
      else if (isStory) yield { file, args, storyOffset: index };
      else yield { file, args, match, ...(path && { path }), ...(atKey && { atKey }) };
    }
  }
}
