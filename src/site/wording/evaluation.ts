import type { Verdict } from '#catalog/evaluation.ts';
import type { Measure } from '#model/evaluation.ts';
import { formatNumber } from '../format/number.ts';

/** How a partner's months went, in the words of both languages. Months and stretches come in as texts. */
interface EvaluationWording {
  heading: string;
  /** What one month holds, above the chart. */
  axis: (measure: Measure, first: string) => string;
  /** A value with its unit. */
  amount: (measure: Measure, value: number) => string;
  verdict: (verdict: Verdict, percent: number | undefined) => string;
  /** What the verdict rests on: the mean of the last months and of those before. */
  means: (last: string, lastMean: string, before: string, beforeMean: string) => string;
  /** The last month, and the one before it where that is known. */
  latest: (month: string, value: string) => string;
  against: (measure: Measure, difference: number, month: string) => string;
  rule: (months: number, percent: number) => string;
  lastMean: string;
  meanBefore: string;
  missing: string;
  missingCell: string;
  onlyLast: (months: number) => string;
  month: string;
  sources: string;
  /** How many fell of the partners that can be judged. */
  summary: (fell: number, judged: number) => string;
}

const numbers = { id: (value: number) => formatNumber(value, 'id'), en: (value: number) => formatNumber(value, 'en') };

export const evaluationId: EvaluationWording = {
  heading: 'Evaluasi bulanan',
  axis: (measure, first) => (measure === 'units' ? 'Pak terjual per bulan' : `Indeks penjualan, ${first} = 100`),
  amount: (measure, value) => (measure === 'units' ? `${numbers.id(value)} pak` : `indeks ${numbers.id(value)}`),
  verdict: (verdict, percent) => {
    const size = percent === undefined ? '' : ` ${Math.abs(percent)}%`;
    return { fell: `Turun${size}`, rose: `Naik${size}`, steady: 'Tetap', unclear: 'Belum cukup data' }[verdict];
  },
  means: (last, lastMean, before, beforeMean) =>
    `Rata-rata ${last}: ${lastMean} per bulan; ${before}: ${beforeMean} per bulan.`,
  latest: (month, value) => `Bulan terakhir, ${month}: ${value}`,
  against: (measure, difference, month) => {
    if (difference === 0) return `sama dengan ${month}`;
    const more = measure === 'units' ? ['lebih sedikit', 'lebih banyak'] : ['poin lebih rendah', 'poin lebih tinggi'];
    return `${numbers.id(Math.abs(difference))} ${more[Number(difference > 0)] ?? ''} daripada ${month}`;
  },
  rule: (months, percent) =>
    `Cara membaca: rata-rata ${months} bulan terakhir dibandingkan dengan rata-rata ${months} bulan sebelumnya. Disebut turun atau naik bila bedanya paling sedikit ${percent}%; di bawah itu disebut tetap. Bila salah satu dari ${2 * months} bulan itu belum tersedia, datanya belum cukup. Pengaruh musim, misalnya Lebaran, tidak dikurangkan.`,
  lastMean: 'rata-rata tiga bulan terakhir',
  meanBefore: 'rata-rata tiga bulan sebelumnya',
  missing: 'bulan yang angkanya belum tersedia',
  missingCell: 'Tanda – berarti belum tersedia.',
  onlyLast: (months) => `Grafik memuat ${months} bulan terakhir; tabelnya memuat semuanya.`,
  month: 'Bulan',
  sources: 'Sumber',
  summary: (fell, judged) => {
    if (judged === 0) return 'Belum ada mitra yang datanya cukup untuk dinilai.';
    return fell === 0
      ? `Tidak ada yang turun di ${judged} mitra yang datanya cukup.`
      : `Turun di ${fell} dari ${judged} mitra yang datanya cukup.`;
  },
};

export const evaluationEn: EvaluationWording = {
  heading: 'Monthly evaluation',
  axis: (measure, first) => (measure === 'units' ? 'Packs sold per month' : `Index of sales, ${first} = 100`),
  amount: (measure, value) =>
    measure === 'units' ? `${numbers.en(value)} ${value === 1 ? 'pack' : 'packs'}` : `index ${numbers.en(value)}`,
  verdict: (verdict, percent) => {
    const size = percent === undefined ? '' : ` by ${Math.abs(percent)}%`;
    return { fell: `Down${size}`, rose: `Up${size}`, steady: 'Steady', unclear: 'Not enough data yet' }[verdict];
  },
  means: (last, lastMean, before, beforeMean) =>
    `Mean of ${last}: ${lastMean} a month; of ${before}: ${beforeMean} a month.`,
  latest: (month, value) => `Latest month, ${month}: ${value}`,
  against: (measure, difference, month) => {
    if (difference === 0) return `the same as in ${month}`;
    const more = measure === 'units' ? ['fewer', 'more'] : ['points lower', 'points higher'];
    return `${numbers.en(Math.abs(difference))} ${more[Number(difference > 0)] ?? ''} than in ${month}`;
  },
  rule: (months, percent) =>
    `How to read this: the mean of the last ${months} months is held against the mean of the ${months} before. A difference of at least ${percent}% counts as up or down; less is called steady. Where one of the ${2 * months} months is not available, there is not enough data. Seasons, such as Lebaran, are not taken out.`,
  lastMean: 'mean of the last three months',
  meanBefore: 'mean of the three before',
  missing: 'a month without a number yet',
  missingCell: 'A dash means not available.',
  onlyLast: (months) => `The chart shows the last ${months} months; the table has them all.`,
  month: 'Month',
  sources: 'Sources',
  summary: (fell, judged) => {
    if (judged === 0) return 'No partner has enough data to be judged yet.';
    const among = `${judged} ${judged === 1 ? 'partner' : 'partners'} with enough data`;
    return fell === 0 ? `None is down among ${among}.` : `Down at ${fell} of ${among}.`;
  },
};
