import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** YAML readers turn such texts into something else: 0812… loses its zero, 1e3 becomes 1000, no becomes false. */
export default defineIssueRule({
  code: 'unquoted-text',
  severity: 'error',
  message: {
    id: ({ text }) => `${quote(text)} tanpa tanda kutip akan dibaca YAML sebagai nilai lain. Apit dengan tanda kutip.`,
    en: ({ text }) => `Without quotes, YAML would read ${quote(text)} as another value. Put it in quotes.`,
  },
});
