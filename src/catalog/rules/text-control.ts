import { defineRule } from '../rule.ts';
import { findInTexts } from '../texts.ts';

/** Controls, bidirectional overrides, zero-width and private-use characters: nobody sees them, everybody is misled. */
const invisible =
  /[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u115f\u1160\u3164\uffa0\ufffe\uffff\u2800]|\u034f/gu;

export default defineRule<{ codePoint: string }>({
  code: 'text-control',
  severity: 'error',
  guide: {
    subject: 'texts',
    title: { id: 'Teks tidak memuat karakter tak terlihat', en: 'Texts hold no invisible characters' },
    why: {
      id: 'Karakter seperti spasi selebar nol sering ikut tersalin dari aplikasi pesan atau dokumen. Mata tidak melihatnya, tetapi pencarian gagal dan arah tulisan dapat terbalik.',
      en: 'Characters such as the zero-width space come along when copying from messages or documents. Nobody sees them, but searches fail and writing may run backwards.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: "Tau\\u200Bco hitam manis dalam stoples kaca."',
    right: 'summary: "Tauco hitam manis dalam stoples kaca."',
    args: { codePoint: 'U+200B' },
  },
  message: {
    id: ({ codePoint }) =>
      `Ada karakter tak terlihat (${codePoint}) di teks ini. Hapus karakter itu; cara termudah, ketik ulang teksnya.`,
    en: ({ codePoint }) =>
      `There is an invisible character (${codePoint}) in this text. Delete it; typing the text again is the easiest way.`,
  },
  *check(content) {
    yield* findInTexts(content, function* (text) {
      const told = new Set<string>();
      for (const { 0: match, index } of text.matchAll(invisible)) {
        if (told.has(match)) continue;
        told.add(match);
        const codePoint = `U+${match.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
        yield { match, index, args: { codePoint } };
      }
    });
  },
});
