import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'front-matter-missing',
  severity: 'error',
  message: {
    id: () =>
      'Bagian data tidak ditemukan. Berkas harus diawali baris ---, lalu data, lalu satu baris --- lagi sebelum cerita.',
    en: () =>
      'The data block was not found. The file must begin with a line of three hyphens (---), then the data, then another such line before the story.',
  },
});
