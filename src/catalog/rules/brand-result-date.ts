import { defineRule } from '../rule.ts';

/** What somebody found was found on a day that has been. */
export default defineRule<{ date: string }>({
  code: 'brand-result-date',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Tanggal penilaian tidak di masa depan', en: 'Findings bear a day that has been' },
    why: {
      id: 'Tanda lulus baru tampil sejak tanggal penilaiannya. Tanggal yang belum tiba biasanya salah ketik, dan sementara itu produknya tampil tanpa tanda.',
      en: 'The mark is shown only from the day of the finding on. A day still to come is usually a slip, and until then the product goes without its mark.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brandResults:
  - clause: rasa
    version: "1"
    date: 2027-09-12
    evidence: visited`,
    right: `brandResults:
  - clause: rasa
    version: "1"
    date: 2026-09-12
    evidence: visited`,
    args: { date: '2027-09-12' },
  },
  message: {
    id: ({ date }) => `Tanggal penilaian ${date} belum tiba. Periksa date.`,
    en: ({ date }) => `The day of this finding, ${date}, has not come yet. Check date.`,
  },
  *check({ products, today }) {
    for (const { file, facts } of products) {
      for (const [index, { date }] of (facts.brandResults ?? []).entries()) {
        if (date > today) yield { file, path: ['brandResults', index, 'date'], args: { date } };
      }
    }
  },
});
