import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'file-empty',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Berkas yang ada juga ada isinya', en: 'A file that is there says something' },
    why: {
      id: 'Berkas kosong biasanya tersisa dari penyimpanan yang gagal. Bila dibiarkan, sebuah halaman hilang tanpa ada yang menyadarinya.',
      en: 'An empty file is usually what remains of a save that failed. Left alone, a page would be missing without anybody noticing.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: { id: 'dapur-baru.md   0 bita', en: 'dapur-baru.md   0 bytes' },
    right: { id: 'dapur-baru.md   58 bita', en: 'dapur-baru.md   58 bytes' },
    args: {},
  },
  message: {
    id: () => 'Berkas ini kosong. Isi datanya, atau hapus berkas ini.',
    en: () => 'This file is empty. Fill in its data, or delete the file.',
  },
});
