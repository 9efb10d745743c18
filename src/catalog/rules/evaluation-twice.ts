import { monthDate, monthNumber } from '../evaluation.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A partner's month has one value of each measure. */
export default defineRule<{ partner: string; month: string }>({
  code: 'evaluation-twice',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Satu bulan dievaluasi satu kali', en: 'A month is evaluated once' },
    why: {
      id: 'Bila satu bulan punya dua angka, tidak ada yang tahu mana yang benar, dan grafiknya menyesatkan. Simpan angka yang sudah dicocokkan dengan mitra.',
      en: 'Where a month has two values, nobody knows which is right, and the chart misleads. Keep the one that was agreed with the partner.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;indeks;100;Etalase Uji, April 2026
toko-uji;Maret;indeks;104;Etalase Uji, April 2026`,
    right: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;indeks;100;Etalase Uji, April 2026
toko-uji;April;indeks;104;Etalase Uji, Mei 2026`,
    args: { partner: 'toko-uji', month: '2026-03' },
  },
  message: {
    id: ({ partner, month }) =>
      `Bulan ${month} untuk ${quote(partner)} sudah ada di baris lain dengan ukuran yang sama. Hapus salah satu barisnya.`,
    en: ({ partner, month }) =>
      `The month ${month} of ${quote(partner)} stands in another row already, in the same measure. Delete one of the two.`,
  },
  *check(content) {
    const seen = new Set<string>();
    for (const { file, regency, year, facts, places } of content.evaluations) {
      const { partner, measure } = facts;
      const month = monthDate(monthNumber({ year, facts }));
      const id = `${regency} ${partner} ${measure} ${month}`;
      if (seen.has(id)) yield { file, ...places['month'], args: { partner, month } };
      seen.add(id);
    }
  },
});
