import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'file-binary',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Berkas .md dan .yaml berisi teks biasa', en: 'Files named .md and .yaml hold plain text' },
    why: {
      id: 'Gambar, dokumen Word, atau arsip tidak menjadi teks dengan mengganti akhiran namanya. Buka berkasnya, salin isinya, lalu simpan sebagai teks biasa.',
      en: 'A picture, a Word document or an archive does not become text by being renamed. Open it, copy what it says, and save that as plain text.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: { id: 'dapur-baru.md   gambar JPEG', en: 'dapur-baru.md   a JPEG picture' },
    right: { id: 'dapur-baru.md   teks biasa', en: 'dapur-baru.md   plain text' },
    args: {},
  },
  message: {
    id: () =>
      'Ini bukan berkas teks, melainkan gambar, dokumen, atau arsip yang diberi nama lain. Simpan isinya sebagai teks biasa (UTF-8), atau hapus berkas ini.',
    en: () =>
      'This is not a text file but a picture, document or archive under another name. Save its content as plain text (UTF-8), or delete the file.',
  },
});
