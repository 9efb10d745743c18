import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'front-matter-language',
  severity: 'error',
  message: {
    id: ({ language }) =>
      `Bagian data dibuka dengan ${quote(`---${language}`)}. Hanya YAML yang dibaca, dan tidak ada yang dijalankan. Tulis baris pertama sebagai --- saja.`,
    en: ({ language }) =>
      `The data block opens with ${quote(`---${language}`)}. Only YAML is read, and nothing is run. Write the first line as --- alone.`,
  },
});
