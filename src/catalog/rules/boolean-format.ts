import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'boolean-format',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Pilihan ya atau tidak ditulis true atau false', en: 'Yes and no are written true and false' },
    why: {
      id: 'Komputer hanya mengenal dua kata untuk ya dan tidak: true dan false. Kata lain dapat dibaca berbeda oleh setiap program, sehingga “ya” bisa hilang tanpa ada yang tahu.',
      en: 'Programs share only two words for yes and no: true and false. Any other word is read differently from program to program, and a “yes” could get lost unnoticed.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `trade:
  hampers: ya`,
    right: `trade:
  hampers: true`,
    args: { text: 'ya' },
  },
  message: {
    id: ({ text }) => `${quote(text)} bukan true atau false. Tulis true untuk ya, false untuk tidak.`,
    en: ({ text }) => `${quote(text)} is neither true nor false. Write true for yes, false for no.`,
  },
});
