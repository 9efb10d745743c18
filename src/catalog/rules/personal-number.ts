import { findPersonalNumber } from '#model/personal-number.ts';
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
    for (const file of content.paths) if (findPersonalNumber(file)) yield { file, args: {} };
    for (const { path: file, text, offset } of content.unread) {
      const match = findPersonalNumber(text);
      if (match !== undefined) yield { file, offset: offset + text.indexOf(match), args: {} };
    }
    yield* findInTexts(content, (text) => {
      const match = findPersonalNumber(text);
      return match === undefined ? undefined : { match, args: {} };
    });
  },
});
