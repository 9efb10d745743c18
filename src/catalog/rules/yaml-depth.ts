import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'yaml-depth',
  severity: 'error',
  message: {
    id: ({ limit }) =>
      `Data bersarang lebih dari ${limit} tingkat, jadi tidak dibaca. Tidak ada isian yang perlu sedalam itu; periksa kurung dan indentasinya.`,
    en: ({ limit }) =>
      `The data is nested more than ${limit} levels deep, so it was not read. No field needs that; check its brackets and indentation.`,
  },
});
