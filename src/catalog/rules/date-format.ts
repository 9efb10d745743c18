import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'date-format',
  severity: 'error',
  message: {
    id: ({ text, partial }) =>
      `${quote(text)} bukan tanggal yang dapat dipakai. Tulis tahun-bulan-tanggal, misalnya 2026-03-05${partial ? '; bila harinya tidak diketahui, cukup 2026-03 atau 2026' : ''}.`,
    en: ({ text, partial }) =>
      `${quote(text)} is not a usable date. Write year-month-day, for example 2026-03-05${partial ? '; where the day is not known, 2026-03 or 2026 will do' : ''}.`,
  },
});
