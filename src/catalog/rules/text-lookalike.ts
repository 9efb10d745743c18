import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';
import { findInTexts } from '../texts.ts';

/**
 * Letters of scripts that imitate Latin, and styled Latin letters and digits (UTS 39). Javanese, Balinese, Sundanese, Arabic and
 * Han stay welcome as whole words.
 */
const imitating =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u0131\u0250-\u02af\u2160-\u2188\u24b6-\u24e9\ufb00-\ufb06]|\p{M}{4,}/gu;
const mixed =
  /(?:\p{Script=Latin}\p{M}*(?=[\p{L}])(?!\p{Script=Latin}|\p{Script=Common}))|(?:(?!\p{Script=Latin}|\p{Script=Common})\p{L}\p{M}*(?=\p{Script=Latin}))/gu;

export default defineRule<{ word: string }>({
  code: 'text-lookalike',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'texts',
    title: {
      id: 'Huruf Latin diketik dengan huruf Latin biasa',
      en: 'Latin letters are typed as ordinary Latin letters',
    },
    why: {
      id: 'Huruf hias dari media sosial dan huruf aksara lain hanya tampak seperti Latin (UTS 39). Pencarian tidak menemukannya, pembaca layar tidak dapat mengejanya, dan nama orang dapat ditiru. Aksara Jawa, Sunda, dan Bali tetap boleh.',
      en: 'Ornamental letters from social media and letters of other scripts only look like Latin (UTS 39). Searches miss them, screen readers cannot say them, and names can be imitated. Javanese, Sundanese and Balinese script are welcome.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: 𝗧𝗮𝘂𝗰𝗼 hitam manis dalam stoples kaca.',
    right: 'summary: Tauco hitam manis dalam stoples kaca.',
    args: { word: '𝗧𝗮𝘂𝗰𝗼' },
  },
  message: {
    id: ({ word }) =>
      `Dalam ${quote(word)} ada huruf dari aksara lain yang menyerupai huruf Latin. Ketik ulang kata itu dengan papan ketik biasa.`,
    en: ({ word }) =>
      `In ${quote(word)} there is a letter of another script that imitates a Latin one. Type the word again on an ordinary keyboard.`,
  },
  *check(content) {
    yield* findInTexts(content, function* (text) {
      const told = new Set<string>();
      for (const pattern of [imitating, mixed]) {
        for (const { 0: match, index } of text.matchAll(pattern)) {
          const word = wordAround(text, index) || match;
          if (told.has(word)) continue;
          told.add(word);
          yield { match, index, args: { word } };
        }
      }
    });
  },
});

/** The word that holds the sign at `index`, at most forty letters to either side. */
function wordAround(text: string, index: number): string {
  const before = /[\p{L}\p{M}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]{0,40}/u.exec(text.slice(index, index + 80))?.[0] ?? '';
  return before + after;
}
