import { defineIssueRule } from '../rule.ts';

/** Read all the same: only the change history suffers, because every line counts as changed. */
export default defineIssueRule({
  code: 'line-endings',
  severity: 'warning',
  guide: {
    subject: 'files',
    title: { id: 'Akhir baris memakai LF', en: 'Lines end with LF' },
    why: {
      id: 'Isinya tetap terbaca dengan benar. Namun bila akhir baris berubah, riwayat menandai setiap baris sebagai berubah, dan orang yang memeriksa tidak melihat apa yang sebenarnya Anda ubah.',
      en: 'The content is read correctly all the same. But where line endings change, the history marks every line as changed, and reviewers cannot see what you really did.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: { id: 'tani-mulya.md   akhir baris CRLF (Windows)', en: 'tani-mulya.md   line endings CRLF (Windows)' },
    right: { id: 'tani-mulya.md   akhir baris LF', en: 'tani-mulya.md   line endings LF' },
    args: {},
  },
  message: {
    id: () =>
      'Akhir baris berkas ini bergaya Windows (CRLF). Isinya tetap terbaca, tetapi simpanlah dengan akhir baris LF agar riwayat perubahan tetap rapi.',
    en: () =>
      'This file has Windows line endings (CRLF). It is read all the same, but save it with LF so that the history of changes stays readable.',
  },
});
