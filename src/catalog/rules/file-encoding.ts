import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'file-encoding',
  severity: 'error',
  message: {
    id: ({ sample }) =>
      `Berkas ini tidak disimpan sebagai UTF-8 (tampaknya ${sample === 'UTF-16' ? 'UTF-16' : `Windows-1252, di sekitar ${quote(sample)}`}). Simpan ulang dengan pengodean UTF-8.`,
    en: ({ sample }) =>
      `This file is not saved as UTF-8 (it seems to be ${sample === 'UTF-16' ? 'UTF-16' : `Windows-1252, near ${quote(sample)}`}). Save it again with UTF-8 encoding.`,
  },
});
