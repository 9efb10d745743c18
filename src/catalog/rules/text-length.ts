import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'text-length',
  severity: 'error',
  message: {
    id: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `Panjang teks ini ${actual} karakter; batasnya ${maximum}. Kurangi ${actual - maximum} karakter.`
        : `Panjang teks ini hanya ${actual} karakter; paling sedikit ${minimum}. Lengkapi isinya.`,
    en: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `This text has ${actual} characters; the limit is ${maximum}. Shorten it by ${actual - maximum}.`
        : `This text has only ${actual} characters; it needs at least ${minimum}. Complete it.`,
  },
});
