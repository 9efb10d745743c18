import type { Vocabulary } from '#model/vocabulary.ts';
import { wordsOf } from './typed.ts';

/** The most words of a spelling; longer ones are still found where they are the whole question. */
export const longestSpelling = 3;

/**
 * Tells for the words of a text under which other spellings it is to be found. A spelling of several words is one word
 * here (`gula kawung` is `gulakawung`), so that neither of them alone finds what only both together mean.
 */
export function otherSpellings({ spellings }: Vocabulary): (words: readonly string[]) => string[] {
  const others = new Map<string, Set<string>>();
  const add = (written: string, typed: readonly string[]) => {
    others.set(written, new Set([...(others.get(written) ?? []), ...typed]));
  };
  for (const { standard, variants = [], broader = [] } of spellings) {
    const same = [standard, ...variants].map(asOneWord);
    for (const spelling of same) add(spelling, [...same, ...broader.map(asOneWord)]);
  }
  return (words) =>
    words.flatMap((_, start) =>
      Array.from({ length: longestSpelling }, (__, more) => [
        ...(others.get(words.slice(start, start + more + 1).join('')) ?? []),
      ]).flat(),
    );
}

const asOneWord = (text: string): string => wordsOf(text).join('');
