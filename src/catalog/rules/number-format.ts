import { defineIssueRule } from '../rule.ts';
import { grouped, quote } from '../wording.ts';

export default defineIssueRule({
  code: 'number-format',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Angka ditulis tanpa titik, koma, dan Rp', en: 'Numbers are written as digits alone' },
    why: {
      id: 'Komputer membaca 25.000 sebagai 25 koma nol, sehingga Rp25.000 akan terbit sebagai Rp25. Tulis angkanya saja; situs yang menambahkan Rp dan titik ribuan.',
      en: 'Computers read 25.000 as twenty-five point zero, so that Rp25,000 would be published as Rp25. Write digits alone; the site adds Rp and separators.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `prices:
  retail: 25.000
  per: stoples
  asOf: 2026-10-01`,
    right: `prices:
  retail: 25000
  per: stoples
  asOf: 2026-10-01`,
    args: { text: '25.000', minimum: 1, maximum: 1_000_000_000 },
  },
  message: {
    id: ({ text, minimum, maximum }) =>
      `${quote(text)} bukan bilangan bulat yang dapat dipakai (${grouped(minimum, '.')} sampai ${grouped(maximum, '.')}). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.`,
    en: ({ text, minimum, maximum }) =>
      `${quote(text)} is not a usable whole number (${grouped(minimum, ',')} to ${grouped(maximum, ',')}). Write digits alone, without dots, commas, Rp or leading zeros.`,
  },
});
