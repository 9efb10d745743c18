import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'file-empty',
  severity: 'error',
  message: {
    id: () => 'Berkas ini kosong. Isi datanya, atau hapus berkas ini.',
    en: () => 'This file is empty. Fill in its data, or delete the file.',
  },
});
