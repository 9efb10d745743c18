import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'file-binary',
  severity: 'error',
  message: {
    id: () =>
      'Ini bukan berkas teks, melainkan gambar, dokumen, atau arsip yang diberi nama lain. Simpan isinya sebagai teks biasa (UTF-8), atau hapus berkas ini.',
    en: () =>
      'This is not a text file but a picture, document or archive under another name. Save its content as plain text (UTF-8), or delete the file.',
  },
});
