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
  guide: {
    subject: 'data',
    title: { id: 'Tanda khusus YAML diapit tanda kutip', en: 'Special signs of YAML are put in quotes' },
    why: {
      id: 'Di awal nilai, tanda &, *, dan ! adalah perintah YAML untuk menyalin atau mengubah jenis data, dan dapat dipakai untuk melumpuhkan program. Katalog ini tidak memerlukannya; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.',
      en: 'At the beginning of a value the signs &, * and ! tell YAML to copy data or to change their type, and can be used to bring a program down. This catalogue needs none of that; where the sign belongs to a text, put the text in quotes.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: !Baru Tauco hitam manis dalam stoples kaca.',
    right: 'summary: "!Baru Tauco hitam manis dalam stoples kaca."',
    args: { feature: 'tag' },
  },
  message: {
    id: ({ feature }) =>
      `${features[feature].id} tidak dipakai di katalog ini. Tulis nilainya langsung; bila tanda itu bagian dari teks, apit teksnya dengan tanda kutip.`,
    en: ({ feature }) =>
      `${features[feature].en} is not used in this catalogue. Write the value itself; if the sign belongs to a text, put the text in quotes.`,
  },
});
