import { personalNumbers } from '#model/personal-number.ts';
import { defineRule } from '../rule.ts';
import { findInTexts } from '../texts.ts';

/** UU 27/2022: such a number is never published. The message repeats no digit, because build logs are public. */
export default defineRule<Record<never, never>>({
  code: 'personal-number',
  severity: 'error',
  guide: {
    subject: 'people',
    title: {
      id: 'NIK, KK, NPWP, dan rekening tidak pernah ditulis',
      en: 'NIK, KK, NPWP and bank accounts are never written',
    },
    why: {
      id: 'Nomor seperti ini dapat dipakai untuk menipu pemiliknya, dan riwayat yang terbuka tidak dapat melupakannya (UU 27/2022 tentang Pelindungan Data Pribadi). Pesan pemeriksa sengaja tidak mengulang angkanya.',
      en: 'Such a number can be used to defraud its owner, and a public history cannot forget it (Law 27/2022 on Personal Data Protection). The message deliberately repeats none of its digits.',
    },
    file: 'producers/cianjur/sari-rasa.md',
    wrong: 'summary: Pembayaran ke rekening 1234567890.',
    right: 'summary: Pembuat tauco sejak dua keturunan.',
    args: {},
  },
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
