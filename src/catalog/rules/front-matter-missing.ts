import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'front-matter-missing',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Data diapit dua baris ---', en: 'The data stand between two lines of ---' },
    why: {
      id: 'Dua baris --- memisahkan data dari cerita. Tanpa keduanya, nama dan harga akan terbaca sebagai kalimat biasa.',
      en: 'Two lines of --- separate the data from the story. Without them, name and price would be read as ordinary sentences.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    part: 'whole',
    wrong: `name: Tani Mulya
district: Cibeber
sample: true`,
    right: `---
name: Tani Mulya
district: Cibeber
sample: true
---`,
    args: {},
  },
  message: {
    id: () =>
      'Bagian data tidak ditemukan. Berkas harus diawali baris ---, lalu data, lalu satu baris --- lagi sebelum cerita.',
    en: () =>
      'The data block was not found. The file must begin with a line of three hyphens (---), then the data, then another such line before the story.',
  },
});
