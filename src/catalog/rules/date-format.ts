import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'date-format',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Tanggal ditulis berurutan: tahun, bulan, hari', en: 'Dates are written in order: year, month, day' },
    why: {
      id: 'Tanggal 05/03/2026 dapat dibaca 5 Maret atau 3 Mei. Bentuk 2026-03-05 (ISO 8601) hanya punya satu arti; situs menampilkannya kembali dengan nama bulan.',
      en: 'The date 05/03/2026 can be read as 5 March or 3 May. The form 2026-03-05 (ISO 8601) has one meaning only; the site shows it with the name of the month again.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `prices:
  retail: 25000
  per: stoples
  asOf: 1 Oktober 2026`,
    right: `prices:
  retail: 25000
  per: stoples
  asOf: 2026-10-01`,
    args: { text: '1 Oktober 2026', partial: false },
  },
  message: {
    id: ({ text, partial }) =>
      `${quote(text)} bukan tanggal yang dapat dipakai. Tulis tahun-bulan-tanggal, misalnya 2026-03-05${partial ? '; bila harinya tidak diketahui, cukup 2026-03 atau 2026' : ''}.`,
    en: ({ text, partial }) =>
      `${quote(text)} is not a usable date. Write year-month-day, for example 2026-03-05${partial ? '; where the day is not known, 2026-03 or 2026 will do' : ''}.`,
  },
});
