import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'list-length',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Isi daftar tidak kurang dan tidak lebih', en: 'Lists have neither too few items nor too many' },
    why: {
      id: 'Daftar kosong tidak memberi tahu apa-apa: bila belum diketahui, hapus kuncinya. Daftar yang terlalu panjang tidak muat di halaman dan biasanya berisi hal yang terulang.',
      en: 'An empty list tells nothing: where something is not known, delete the key. A list that is too long has no room on the page, and usually repeats itself.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'months: []',
    right: 'months: [11, 12]',
    args: { actual: 0, minimum: 1, maximum: 12 },
  },
  message: {
    id: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `Daftar ini memuat ${actual} butir; paling banyak ${maximum}. Hapus ${actual - maximum} butir.`
        : `Daftar ini memuat ${actual} butir; paling sedikit ${minimum}. Tambahkan isinya, atau hapus kuncinya.`,
    en: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `This list has ${actual} items; at most ${maximum} are allowed. Remove ${actual - maximum}.`
        : `This list has ${actual} items; at least ${minimum} are needed. Add to it, or delete the key.`,
  },
});
