import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'file-empty',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Setiap berkas ada isinya', en: 'Every file says something' },
    why: {
      id: 'Berkas kosong biasanya tersisa dari penyimpanan yang gagal. Bila dibiarkan, sebuah halaman hilang tanpa ada yang menyadarinya.',
      en: 'An empty file is usually what remains of a save that failed. Left alone, a page would be missing without anybody noticing.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: 'dapur-baru.md   0 kB',
    right: 'dapur-baru.md   1 kB',
    args: {},
  },
  message: {
    id: () => 'Berkas ini kosong. Isi datanya, atau hapus berkas ini.',
    en: () => 'This file is empty. Fill in its data, or delete the file.',
  },
});
