import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'boolean-format',
  severity: 'error',
  message: {
    id: ({ text }) => `${quote(text)} bukan true atau false. Tulis true untuk ya, false untuk tidak.`,
    en: ({ text }) => `${quote(text)} is neither true nor false. Write true for yes, false for no.`,
  },
});
