import { defineIssueRule } from '../rule.ts';

/** Nothing is left out in silence: a link, a device, or a file or folder that may not be opened. */
export default defineIssueRule({
  code: 'file-unreadable',
  severity: 'error',
  message: {
    id: ({ link }) =>
      link
        ? 'Ini tautan atau berkas khusus, bukan berkas biasa, jadi tidak dibaca. Simpan berkas atau folder aslinya di sini.'
        : 'Berkas atau folder ini tidak dapat dibuka. Periksa hak aksesnya, dan tulis namanya dengan huruf biasa.',
    en: ({ link }) =>
      link
        ? 'This is a link or a special file, so it was not read. Put the file or folder itself here.'
        : 'This file or folder cannot be opened. Check its permissions, and write its name in ordinary letters.',
  },
});
