import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'list-length',
  severity: 'error',
  message: {
    id: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `Daftar ini berisi ${actual}; paling banyak ${maximum}. Kurangi ${actual - maximum}.`
        : `Daftar ini berisi ${actual}; paling sedikit ${minimum}. Tambahkan isinya, atau hapus kuncinya.`,
    en: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `This list has ${actual} items; at most ${maximum} are allowed. Remove ${actual - maximum}.`
        : `This list has ${actual} items; at least ${minimum} are needed. Add to it, or delete the key.`,
  },
});
