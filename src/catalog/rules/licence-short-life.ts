import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';

/** Food that keeps for less than seven days has a hygiene certificate (SLHS) instead of a P-IRT number. */
export default defineRule<{ days: number }>({
  code: 'licence-short-life',
  severity: 'warning',
  acceptable: true,
  message: {
    id: ({ days }) =>
      `Pangan yang tahan ${days} hari biasanya bersertifikat SLHS, bukan P-IRT. Periksa masa simpan dan izinnya.`,
    en: ({ days }) =>
      `Food that keeps for ${days} days usually has an SLHS certificate, not a P-IRT number. Check shelf life and licence.`,
  },
  *check(content) {
    for (const { product, format, at } of licencesOf(content)) {
      const days = product.facts.food?.shelfLife;
      if (format === 'pirt' && days !== undefined && days < 7)
        yield { file: product.file, path: at('kind'), args: { days } };
    }
  },
});
