import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'text-length',
  severity: 'error',
  message: {
    id: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `Teks ini ${actual} huruf; batasnya ${maximum}. Ringkas ${actual - maximum} huruf lagi.`
        : `Teks ini hanya ${actual} huruf; paling sedikit ${minimum}. Lengkapi isinya.`,
    en: ({ actual, minimum, maximum }) =>
      actual > maximum
        ? `This text has ${actual} characters; the limit is ${maximum}. Shorten it by ${actual - maximum}.`
        : `This text has only ${actual} characters; it needs at least ${minimum}. Complete it.`,
  },
});
