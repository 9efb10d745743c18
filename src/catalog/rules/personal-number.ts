import { personalNumbers } from '#model/personal-number.ts';
import { defineRule } from '../rule.ts';
import { findInTexts } from '../texts.ts';

/** UU 27/2022: such a number is never published. The message repeats no digit, because build logs are public. */
export default defineRule<Record<never, never>>({
  code: 'personal-number',
  severity: 'error',
  message: {
    id: () =>
      'Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.',
    en: () =>
      'There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned.',
  },
  *check(content) {
    for (const file of content.paths) if (personalNumbers(file).length > 0) yield { file, args: {} };
    for (const { path: file, text, offset } of content.unread) {
      for (const { index } of personalNumbers(text)) yield { file, offset: offset + index, args: {} };
    }
    yield* findInTexts(content, (text) =>
      personalNumbers(text).map(({ text: match, index }) => ({ match, index, args: {} })),
    );
  },
});
