import { defineIssueRule } from '../rule.ts';
import { listing, quote } from '../wording.ts';

export default defineIssueRule({
  code: 'value-not-listed',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Pilihan diambil dari daftarnya', en: 'Choices come from their list' },
    why: {
      id: 'Pilihan ditulis dengan kata yang tetap, dalam huruf kecil, supaya dapat disaring dan diterjemahkan dengan sendirinya. Pesannya menyebut semua pilihan yang ada.',
      en: 'Choices are fixed words in small letters, so that they can be filtered by and translate themselves. The message lists them all.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: 'role: pemasok',
    right: 'role: supplier',
    args: { text: 'pemasok', options: ['supplier', 'maker', 'marketer'], nearest: undefined },
  },
  message: {
    id: ({ text, options, nearest }) =>
      `${quote(text)} bukan salah satu pilihan.${nearest ? ` Maksudnya ${quote(nearest)}?` : ''} Pilihannya: ${listing(options)}.`,
    en: ({ text, options, nearest }) =>
      `${quote(text)} is not one of the choices.${nearest ? ` Did you mean ${quote(nearest)}?` : ''} The choices are: ${listing(options)}.`,
  },
});
