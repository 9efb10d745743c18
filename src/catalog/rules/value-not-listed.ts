import { defineIssueRule } from '../rule.ts';
import { listing, quote } from '../wording.ts';

export default defineIssueRule({
  code: 'value-not-listed',
  severity: 'error',
  message: {
    id: ({ text, options, nearest }) =>
      `${quote(text)} bukan salah satu pilihan.${nearest ? ` Maksudnya ${quote(nearest)}?` : ''} Pilihannya: ${listing(options)}.`,
    en: ({ text, options, nearest }) =>
      `${quote(text)} is not one of the choices.${nearest ? ` Did you mean ${quote(nearest)}?` : ''} The choices are: ${listing(options)}.`,
  },
});
