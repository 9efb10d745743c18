import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'front-matter-missing',
  severity: 'error',
  message: {
    id: () =>
      'Bagian data tidak ditemukan. Berkas harus diawali baris --- lalu data, dan ditutup baris --- sebelum cerita.',
    en: () =>
      'The data block was not found. The file must begin with a line --- , then the data, then another line --- before the story.',
  },
});
