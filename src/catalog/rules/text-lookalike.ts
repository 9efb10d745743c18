import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';
import { findInTexts } from '../texts.ts';

/**
 * Letters of scripts that imitate Latin, and styled Latin letters and digits (UTS 39). Javanese, Balinese, Sundanese, Arabic and
 * Han stay welcome as whole words.
 */
const imitating =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const mixed =
  /(?:\p{Script=Latin}\p{M}*(?=[\p{L}])(?!\p{Script=Latin}|\p{Script=Common}))|(?:(?!\p{Script=Latin}|\p{Script=Common})\p{L}\p{M}*(?=\p{Script=Latin}))/u;

export default defineRule<{ word: string }>({
  code: 'text-lookalike',
  severity: 'error',
  acceptable: true,
  message: {
    id: ({ word }) =>
      `Dalam ${quote(word)} ada huruf dari aksara lain yang menyerupai huruf Latin. Ketik ulang kata itu dengan papan ketik biasa.`,
    en: ({ word }) =>
      `In ${quote(word)} there is a letter of another script that imitates a Latin one. Type the word again on an ordinary keyboard.`,
  },
  *check(content) {
    yield* findInTexts(content, (text) => {
      const found = imitating.exec(text) ?? mixed.exec(text);
      if (!found) return undefined;
      const start = text.slice(0, found.index).search(/[\p{L}\p{M}\p{N}]*$/u);
      const word = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(start))?.[0] ?? found[0];
      return { match: found[0], args: { word } };
    });
  },
});
