import { monthDate, monthNumber } from '../evaluation.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A month that is not over looks like a fall, and one to come is no report. */
export default defineRule<{ partner: string; month: string }>({
  code: 'evaluation-early',
  severity: 'warning',
  guide: {
    subject: 'tables',
    title: { id: 'Bulan dievaluasi setelah selesai', en: 'A month is evaluated when it is over' },
    why: {
      id: 'Bulan yang baru berjalan setengahnya tampak seperti penurunan, dan bulan yang akan datang bukan laporan. Tunggu sampai bulannya lewat.',
      en: 'A month that is only half over looks like a fall, and a month to come is no report. Wait until it has passed.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai;sumber
toko-uji;12;pak;1.250;Etalase Uji, Januari 2027`,
    right: `mitra;bulan;ukuran;nilai;sumber
toko-uji;10;pak;1.250;Etalase Uji, November 2026`,
    args: { partner: 'toko-uji', month: '2026-12' },
  },
  message: {
    id: ({ partner, month }) =>
      `Bulan ${month} untuk ${quote(partner)} belum selesai, jadi angkanya belum lengkap. Hapus barisnya, dan isi setelah bulan itu lewat.`,
    en: ({ partner, month }) =>
      `The month ${month} of ${quote(partner)} is not over, so its value is not complete. Delete the row, and fill it in once the month has passed.`,
  },
  *check({ today, evaluations }) {
    for (const { file, year, facts, places } of evaluations) {
      const month = monthDate(monthNumber({ year, facts }));
      if (month >= today.slice(0, 7)) yield { file, ...places['month'], args: { partner: facts.partner, month } };
    }
  },
});
