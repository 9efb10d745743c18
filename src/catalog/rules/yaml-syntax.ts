import { defineIssueRule } from '../rule.ts';

/** Explanations by the parser's error code; anything rarer gets the general one. */
const reasons: Record<string, { id: string; en: string }> = {
  BAD_SCALAR_START: {
    id: 'Nilai tidak boleh diawali tanda ini. Apit nilainya dengan tanda kutip.',
    en: 'A value cannot begin with this sign. Put the value in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    id: 'Ada titik dua di dalam nilai, atau indentasi baris ini keliru. Apit nilai yang memuat titik dua dengan tanda kutip, dan sejajarkan kunci dengan kunci di atasnya.',
    en: 'There is a colon inside the value, or this line is indented wrongly. Put a value with a colon in quotes, and align the key with the one above.',
  },
  MULTILINE_IMPLICIT_KEY: {
    id: 'Baris ini tidak berbentuk "kunci: nilai". Tambahkan titik dua dan spasi setelah kunci, atau sejajarkan indentasinya.',
    en: 'This line does not have the form "key: value". Add a colon and a space after the key, or align its indentation.',
  },
  MISSING_CHAR: {
    id: 'Ada tanda kutip, kurung, atau titik dua yang belum lengkap. Lengkapi pasangannya.',
    en: 'A quote mark, bracket or colon is missing. Add its counterpart.',
  },
  BAD_INDENT: {
    id: 'Indentasi baris ini tidak cocok, atau kurung belum ditutup. Sejajarkan dengan baris di atasnya dan tutup setiap kurung.',
    en: 'This line is indented wrongly, or a bracket is not closed. Align it with the line above and close every bracket.',
  },
  UNEXPECTED_TOKEN: {
    id: 'Ada tanda yang tidak pada tempatnya. Periksa koma, kurung, dan tanda kutip di baris ini.',
    en: 'A sign is out of place. Check the commas, brackets and quote marks on this line.',
  },
};
const general = {
  id: 'Susunan data di baris ini tidak terbaca. Pakai bentuk "kunci: nilai", satu per baris, dengan indentasi spasi.',
  en: 'The data on this line cannot be read. Use the form "key: value", one a line, indented with spaces.',
};

export default defineIssueRule({
  code: 'yaml-syntax',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Setiap baris berbentuk “kunci: nilai”', en: 'Each line has the form “key: value”' },
    why: {
      id: 'Titik dua, kurung, dan tanda kutip punya arti dalam YAML. Bila salah satunya bagian dari teks, apit seluruh teks dengan tanda kutip; indentasi memakai spasi.',
      en: 'Colons, brackets and quotes mean something in YAML. Where one of them belongs to a text, put the whole text in quotes; indent with spaces.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: Tauco Cianjur: hitam, manis, dan gurih.',
    right: 'summary: "Tauco Cianjur: hitam, manis, dan gurih."',
    args: { reason: 'BLOCK_AS_IMPLICIT_KEY' },
  },
  message: {
    id: ({ reason }) => (reasons[reason] ?? general).id,
    en: ({ reason }) => (reasons[reason] ?? general).en,
  },
});
