import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'value-empty',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Kunci yang ditulis juga diisi', en: 'A key that is written is filled in' },
    why: {
      id: 'Kunci kosong tidak jelas artinya: belum diketahui, atau lupa? Yang belum diketahui tidak ditulis; situs tidak pernah menebaknya.',
      en: 'An empty key is unclear: not known, or forgotten? What is not known is left out; the site never guesses.',
    },
    file: 'producers/cianjur/sari-rasa.md',
    wrong: 'summary:',
    right: 'summary: Pembuat tauco sejak dua keturunan.',
    args: { name: 'summary' },
  },
  message: {
    id: ({ name }) =>
      `Kunci ${quote(name)} tidak berisi apa-apa. Isi nilainya, atau hapus barisnya bila memang belum diketahui.`,
    en: ({ name }) => `The key ${quote(name)} holds nothing. Fill it in, or delete the line if it is not known yet.`,
  },
});
