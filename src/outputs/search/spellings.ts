import type { Vocabulary } from '#model/vocabulary.ts';
import { wordsOf } from './typed.ts';

/** The most words of a spelling; longer ones are still found where they are the whole question. */
const longestSpelling = 3;

/**
 * Tells for the words of a text under which other spellings it is to be found. A spelling of several words is one word
 * here (`gula kawung` is `gulakawung`), so that neither of them alone finds what only both together mean.
 */
export function otherSpellings({ spellings }: Vocabulary): (words: readonly string[]) => string[] {
  const others = new Map<string, Set<string>>();
  const beginnings = new Set<string>();
  for (const { standard, variants = [], broader = [] } of spellings) {
    const same = [standard, ...variants];
    for (const written of same) {
      const key = asOneWord(written);
      others.set(key, new Set([...(others.get(key) ?? []), ...[...same, ...broader].map(asOneWord)]));
      beginnings.add(wordsOf(written)[0] ?? '');
    }
  }
  return (words) =>
    words.flatMap((word, start) =>
      beginnings.has(word)
        ? Array.from({ length: longestSpelling }, (_, more) => [
            ...(others.get(words.slice(start, start + more + 1).join('')) ?? []),
          ]).flat()
        : [],
    );
}

const asOneWord = (text: string): string => wordsOf(text).join('');
