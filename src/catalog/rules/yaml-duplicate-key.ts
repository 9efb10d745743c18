import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'yaml-duplicate-key',
  severity: 'error',
  message: {
    id: ({ name }) => `Kunci ${quote(name)} tertulis dua kali di tempat yang sama. Simpan satu saja: yang benar.`,
    en: ({ name }) => `The key ${quote(name)} stands twice in the same place. Keep only the right one.`,
  },
});
