import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'list-length',
  severity: 'error',
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
