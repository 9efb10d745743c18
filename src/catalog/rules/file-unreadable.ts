import { defineIssueRule } from '../rule.ts';

/** Nothing is left out in silence: a link, a device, or a file or folder that may not be opened. */
export default defineIssueRule({
  code: 'file-unreadable',
  severity: 'error',
  guide: {
    subject: 'files',
    title: {
      id: 'Berkas disimpan langsung, bukan sebagai pintasan',
      en: 'Files themselves are stored, not links to them',
    },
    why: {
      id: 'Pintasan menunjuk ke komputer Anda; di komputer lain berkas itu tidak ada. Demi keamanan, tautan juga tidak pernah diikuti.',
      en: 'A link points into your computer; on any other one that file is not there. For safety, links are never followed either.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: 'dapur-baru.md → ../../Dokumen/dapur-baru.md',
    right: 'dapur-baru.md',
    args: { link: true },
  },
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
