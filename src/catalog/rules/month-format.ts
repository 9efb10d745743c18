import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'month-format',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Bulan termasuk tahun berkasnya', en: 'Months belong to the year of their file' },
    why: {
      id: 'Satu berkas evaluasi memuat satu tahun. Bulan ditulis sebagai angka 1 sampai 12, namanya, atau lengkap dengan tahunnya; semuanya dibaca sama.',
      en: 'A file of evaluations holds one year. Months are written as 1 to 12, by name, or with their year; all are read alike.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai
toko-uji;2025-12;indeks;100`,
    right: `mitra;bulan;ukuran;nilai
toko-uji;Januari;indeks;100`,
    args: { text: '2025-12', year: 2026 },
  },
  message: {
    id: ({ text, year }) =>
      `${quote(text)} bukan bulan di tahun ${year}, tahun berkas ini. Tulis 1 sampai 12, nama bulannya, atau misalnya ${year}-03.`,
    en: ({ text, year }) =>
      `${quote(text)} is not a month of ${year}, the year of this file. Write 1 to 12, the name of the month, or for example ${year}-03.`,
  },
});
