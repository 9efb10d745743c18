import { daysBetween } from '#model/fields/date.ts';
import { defineRule } from '../rule.ts';

/** A price holds for a while; the office is reminded when it is time to ask again. */
export default defineRule<{ asOf: string; days: number; problem: 'old' | 'future' }>({
  code: 'price-old',
  severity: 'warning',
  message: {
    id: ({ asOf, days, problem }) =>
      problem === 'old'
        ? `Harga ini per ${asOf}, ${days} hari yang lalu. Tanyakan harga terbaru, lalu perbarui asOf.`
        : `Tanggal harga ${asOf} belum tiba. Periksa asOf.`,
    en: ({ asOf, days, problem }) =>
      problem === 'old'
        ? `This price is as of ${asOf}, ${days} days ago. Ask for the current price, then update asOf.`
        : `The date of this price, ${asOf}, has not come yet. Check asOf.`,
  },
  *check({ products, site, today }) {
    for (const { file, facts } of products) {
      const asOf = facts.prices?.asOf;
      if (asOf === undefined || !site || facts.status !== 'curated') continue;
      const days = daysBetween(asOf, today);
      if (days < 0) yield { file, path: ['prices', 'asOf'], args: { asOf, days, problem: 'future' } };
      else if (days > site.ages.prices) yield { file, path: ['prices', 'asOf'], args: { asOf, days, problem: 'old' } };
    }
  },
});
