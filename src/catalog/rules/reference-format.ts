import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'reference-format',
  severity: 'error',
  message: {
    id: ({ text, entity }) =>
      `${quote(text)} bukan id. Tulis ${entity === 'regency' ? 'id daerah, misalnya cianjur' : 'daerah/nama, misalnya cianjur/dapur-sari'}, tanpa folder dan tanpa .md.`,
    en: ({ text, entity }) =>
      `${quote(text)} is not an id. Write ${entity === 'regency' ? 'the id of a regency, for example cianjur' : 'regency/slug, for example cianjur/dapur-sari'}, without folder and without .md.`,
  },
});
