import { defineIssueRule } from '../rule.ts';

const features = {
  anchor: { id: 'Penanda YAML (&nama)', en: 'A YAML anchor (&name)' },
  alias: { id: 'Rujukan YAML (*nama)', en: 'A YAML alias (*name)' },
  tag: { id: 'Penanda jenis YAML (!jenis)', en: 'A YAML tag (!type)' },
  merge: { id: 'Kunci gabung YAML (<<)', en: 'A YAML merge key (<<)' },
  document: { id: 'Dokumen YAML kedua', en: 'A second YAML document' },
} as const;

export default defineIssueRule({
  code: 'yaml-feature',
  severity: 'error',
  message: {
    id: ({ feature }) =>
      `${features[feature].id} tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.`,
    en: ({ feature }) =>
      `${features[feature].en} is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes.`,
  },
});
