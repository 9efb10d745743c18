import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';
import { findInTexts } from '../texts.ts';

const executable =
  /(?:j\s*a\s*v\s*a|v\s*b|live)\s*script\s*:|data\s*:\s*(?:text\/html|image\/svg|application\/|text\/javascript)/gi;

/** Addresses that a browser would run. They do no harm as text, but nothing honest needs them. */
export default defineRule<{ text: string }>({
  code: 'text-script',
  severity: 'error',
  guide: {
    subject: 'texts',
    title: { id: 'Alamat tidak menjalankan kode', en: 'Addresses run no code' },
    why: {
      id: 'Alamat seperti javascript: menjalankan program di peramban pembaca. Tidak ada tautan jujur yang memerlukannya; pakai https:// atau isi kunci contact.',
      en: "Addresses such as javascript: run a program in the reader's browser. No honest link needs them; use https:// or fill in contact.",
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'summary: Pesan tauco lewat javascript:pesan() di sini.',
    right: 'summary: Pesan tauco lewat WhatsApp produsennya.',
    args: { text: 'javascript:' },
  },
  message: {
    id: ({ text }) =>
      `${quote(text)} adalah alamat yang menjalankan kode. Hapus alamat itu; untuk tautan, pakai alamat https://.`,
    en: ({ text }) => `${quote(text)} is an address that runs code. Delete it; links use https:// addresses.`,
  },
  *check(content) {
    yield* findInTexts(content, (text) =>
      [...text.matchAll(executable)].map(({ 0: match, index }) => ({ match, index, args: { text: match } })),
    );
  },
});
