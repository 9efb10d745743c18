import { defineIssueRule } from '../rule.ts';

const shapes = {
  text: { id: 'satu nilai', en: 'one value' },
  list: { id: 'daftar', en: 'a list' },
  map: { id: 'kumpulan kunci', en: 'a group of keys' },
} as const;
const howTo = {
  text: {
    id: 'Tulis nilainya di baris yang sama, setelah titik dua',
    en: 'Write the value on the same line, after the colon',
  },
  list: {
    id: 'Tulis tiap isi di baris sendiri, diawali tanda hubung dan spasi',
    en: 'Write each item on a line of its own, beginning with a hyphen and a space',
  },
  map: {
    id: 'Tulis tiap kunci di baris sendiri, menjorok dua spasi',
    en: 'Write each key on a line of its own, indented by two spaces',
  },
} as const;

export default defineIssueRule({
  code: 'value-type',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Nilai, daftar, dan kelompok tidak tertukar', en: 'Values, lists and groups are not mixed up' },
    why: {
      id: 'Sebagian kunci meminta satu nilai, sebagian meminta daftar, sebagian lagi kunci-kunci di bawahnya. Daftar tetap ditulis sebagai daftar meskipun isinya hanya satu.',
      en: 'Some keys ask for one value, some for a list, others for keys below them. A list is written as a list even where it has one item only.',
    },
    file: 'producers/cianjur/sari-rasa.md',
    wrong: 'clusters: cianjur/tauco',
    right: 'clusters: [cianjur/tauco]',
    args: { expected: 'list', actual: 'text' },
  },
  message: {
    id: ({ expected, actual }) =>
      `Di sini seharusnya ${shapes[expected].id}, bukan ${shapes[actual].id}. ${howTo[expected].id}.`,
    en: ({ expected, actual }) =>
      `This should be ${shapes[expected].en}, not ${shapes[actual].en}. ${howTo[expected].en}.`,
  },
});
