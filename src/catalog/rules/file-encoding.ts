import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'file-encoding',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Berkas disimpan sebagai UTF-8', en: 'Files are saved as UTF-8' },
    why: {
      id: 'Dengan pengodean lain, huruf seperti é dan tanda seperti “ ” berubah menjadi simbol acak. Di Notepad, pilih UTF-8 pada kotak Pengodean (Encoding) ketika menyimpan.',
      en: 'In other encodings letters such as é and signs such as “ ” turn into gibberish. In Notepad, choose UTF-8 in the box Encoding when saving.',
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: {
      id: 'dapur-baru.md   disimpan sebagai Windows-1252 (ANSI)',
      en: 'dapur-baru.md   saved as Windows-1252 (ANSI)',
    },
    right: { id: 'dapur-baru.md   disimpan sebagai UTF-8', en: 'dapur-baru.md   saved as UTF-8' },
    args: { sample: 'Café' },
  },
  message: {
    id: ({ sample }) =>
      `Berkas ini tidak disimpan sebagai UTF-8 (tampaknya ${sample === 'UTF-16' ? 'UTF-16' : `Windows-1252, di sekitar ${quote(sample)}`}). Simpan ulang dengan pengodean UTF-8.`,
    en: ({ sample }) =>
      `This file is not saved as UTF-8 (it seems to be ${sample === 'UTF-16' ? 'UTF-16' : `Windows-1252, near ${quote(sample)}`}). Save it again with UTF-8 encoding.`,
  },
});
