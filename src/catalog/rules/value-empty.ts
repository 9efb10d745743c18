import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'value-empty',
  severity: 'error',
  message: {
    id: ({ name }) =>
      `Kunci ${quote(name)} tidak berisi apa-apa. Isi nilainya, atau hapus barisnya bila memang belum diketahui.`,
    en: ({ name }) => `The key ${quote(name)} holds nothing. Fill it in, or delete the line if it is not known yet.`,
  },
});
