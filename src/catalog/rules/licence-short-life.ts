import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';

/** Food that keeps for less than seven days has a hygiene certificate (SLHS) instead of a P-IRT number. */
export default defineRule<{ days: number }>({
  code: 'licence-short-life',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'selling',
    title: { id: 'Masa simpan cocok dengan izin P-IRT', en: 'The shelf life fits a P-IRT licence' },
    why: {
      id: 'Pangan yang tahan kurang dari tujuh hari biasanya bersertifikat laik higiene sanitasi (SLHS), bukan P-IRT. Sering kali penyebabnya sederhana: shelfLife dihitung dalam hari, bukan bulan.',
      en: 'Food that keeps for less than seven days usually has a hygiene and sanitation certificate (SLHS), not a P-IRT number. Often the cause is simple: shelfLife counts days, not months.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `food:
  shelfLife: 6
licences:
  - kind: pirt
    number: 2063203999999-29
    validity: open
    confirmed: 2026-03-05
    evidence: seen`,
    right: `food:
  shelfLife: 180
licences:
  - kind: pirt
    number: 2063203999999-29
    validity: open
    confirmed: 2026-03-05
    evidence: seen`,
    args: { days: 6 },
  },
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
