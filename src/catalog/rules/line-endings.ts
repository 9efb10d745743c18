import { defineIssueRule } from '../rule.ts';

/** Read all the same: only the change history suffers, because every line counts as changed. */
export default defineIssueRule({
  code: 'line-endings',
  severity: 'warning',
  message: {
    id: () =>
      'Akhir baris berkas ini bergaya Windows (CRLF). Isinya tetap terbaca, tetapi simpanlah dengan akhir baris LF agar riwayat perubahan tetap rapi.',
    en: () =>
      'This file has Windows line endings (CRLF). It is read all the same, but save it with LF so that the history of changes stays readable.',
  },
});
