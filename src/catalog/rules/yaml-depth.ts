import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'yaml-depth',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Data tidak bersarang terlalu dalam', en: 'Data are not nested too deeply' },
    why: {
      id: 'Tidak ada isian yang perlu lebih dari beberapa tingkat. Kurung yang bertumpuk biasanya salah tempel, dan yang sangat dalam dapat membuat program berhenti.',
      en: 'No field needs more than a few levels. A pile of brackets is usually pasted by mistake, and a very deep one could stop a program.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'materials: [[[[[[[[[[[[[Kedelai hitam]]]]]]]]]]]]]',
    right: 'materials: [Kedelai hitam]',
    args: { limit: 12 },
  },
  message: {
    id: ({ limit }) =>
      `Data bersarang lebih dari ${limit} tingkat, jadi tidak dibaca. Tidak ada isian yang perlu sedalam itu; periksa kurung dan indentasinya.`,
    en: ({ limit }) =>
      `The data is nested more than ${limit} levels deep, so it was not read. No field needs that; check its brackets and indentation.`,
  },
});
