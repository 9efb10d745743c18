import { evaluationSeries } from '../evaluation.ts';
import { defineRule } from '../rule.ts';
import { grouped, quote } from '../wording.ts';

/** An index says nothing without its base: the page promises that the first month shown is 100. */
export default defineRule<{ partner: string; value: number }>({
  code: 'evaluation-index',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Indeks dimulai dari 100', en: 'An index begins with 100' },
    why: {
      id: 'Indeks membandingkan setiap bulan dengan bulan pertama yang ditayangkan, yang nilainya 100; 120 berarti seperlima lebih banyak. Tanpa pangkal yang terlihat, angkanya tidak dapat dibaca siapa pun.',
      en: 'An index compares each month with the first one that is shown, which is 100; 120 means a fifth more. Without a visible base nobody can read the numbers.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;indeks;96;Etalase Uji, April 2026
toko-uji;4;indeks;104;Etalase Uji, Mei 2026`,
    right: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;indeks;100;Etalase Uji, April 2026
toko-uji;4;indeks;108;Etalase Uji, Mei 2026`,
    args: { partner: 'toko-uji', value: 96 },
  },
  message: {
    id: ({ partner, value }) =>
      `Indeks ${quote(partner)} dimulai dari ${grouped(value, '.')}, padahal bulan pertama yang ditayangkan harus 100. Hitung ulang semua bulannya, atau tambahkan bulan-bulan sebelumnya.`,
    en: ({ partner, value }) =>
      `The index of ${quote(partner)} begins with ${grouped(value, ',')}, but the first month shown must be 100. Calculate all months anew, or add the months before.`,
  },
  *check({ evaluations }) {
    for (const [first] of evaluationSeries(evaluations)) {
      if (first?.facts.measure !== 'index' || first.facts.value === 100) continue;
      const { partner, value } = first.facts;
      yield { file: first.file, ...first.places['value'], args: { partner, value } };
    }
  },
});
