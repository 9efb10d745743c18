import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** YAML readers turn such texts into something else: 0812… loses its zero, 1e3 becomes 1000, no becomes false. */
export default defineIssueRule({
  code: 'unquoted-text',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Nomor dan kata yang rawan diapit tanda kutip', en: 'Numbers and words at risk are put in quotes' },
    why: {
      id: 'Tanpa tanda kutip, YAML membuang nol di depan nomor, membaca 1e3 sebagai 1000, dan No sebagai “tidak”. Tanda kutip menjaga tulisan Anda tetap seperti yang diketik.',
      en: 'Without quotes YAML drops the zero in front of a number, reads 1e3 as 1000 and No as “false”. Quotes keep what you typed as you typed it.',
    },
    file: 'producers/cianjur/sari-rasa.md',
    wrong: 'nib: 0999999999990',
    right: 'nib: "0999999999990"',
    args: { text: '0999999999990' },
  },
  message: {
    id: ({ text }) => `${quote(text)} tanpa tanda kutip akan dibaca YAML sebagai nilai lain. Apit dengan tanda kutip.`,
    en: ({ text }) => `Without quotes, YAML would read ${quote(text)} as another value. Put it in quotes.`,
  },
});
