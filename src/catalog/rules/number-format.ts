import { defineIssueRule } from '../rule.ts';
import { grouped, quote } from '../wording.ts';

export default defineIssueRule({
  code: 'number-format',
  severity: 'error',
  message: {
    id: ({ text, minimum, maximum }) =>
      `${quote(text)} bukan bilangan bulat yang dapat dipakai (${grouped(minimum, '.')} sampai ${grouped(maximum, '.')}). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.`,
    en: ({ text, minimum, maximum }) =>
      `${quote(text)} is not a usable whole number (${grouped(minimum, ',')} to ${grouped(maximum, ',')}). Write digits alone, without dots, commas, Rp or leading zeros.`,
  },
});
