import { daysBetween } from '#model/fields/date.ts';
import { defineRule } from '../rule.ts';

/** A price holds for a while; the office is reminded when it is time to ask again. */
export default defineRule<{ asOf: string; days: number; problem: 'old' | 'future' }>({
  code: 'price-old',
  severity: 'warning',
  guide: {
    subject: 'selling',
    title: { id: 'Harga diperbarui secara berkala', en: 'Prices are brought up to date now and then' },
    why: {
      id: 'Harga bahan berubah, dan pembeli berpegang pada angka yang tertulis. Tanyakan harga terbaru kepada produsen lalu perbarui asOf, juga bila harganya tetap sama. Sampai saat itu halaman memberi tanda “perlu dicek”.',
      en: 'The cost of materials changes, and buyers rely on what is written. Ask the producer and update asOf, also where the price is the same. Until then the page says “to be checked”.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `prices:
  retail: 25000
  per: stoples
  asOf: 2025-10-01`,
    right: `prices:
  retail: 25000
  per: stoples
  asOf: 2026-10-01`,
    args: { asOf: '2025-10-01', days: 416, problem: 'old' },
  },
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
