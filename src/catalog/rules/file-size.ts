import { defineIssueRule } from '../rule.ts';
import { grouped } from '../wording.ts';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

export default defineIssueRule({
  code: 'file-size',
  severity: 'error',
  guide: {
    subject: 'files',
    title: { id: 'Berkas teks tetap ringkas', en: 'Text files stay small' },
    why: {
      id: 'Satu entri memuat satu halaman teks. Berkas yang jauh lebih besar biasanya berisi gambar atau tabel yang tertempel, dan akan memperlambat pemeriksaan semua orang.',
      en: "An entry holds a page of text. A file much larger than that usually has a picture or a table pasted into it, and would slow down everybody's check.",
    },
    file: 'producers/cianjur/',
    part: 'listing',
    wrong: 'dapur-baru.md   70 kB',
    right: 'dapur-baru.md   2 kB',
    args: { bytes: 70 * 1024, limit: 64 * 1024 },
  },
  message: {
    id: ({ bytes, limit }) =>
      `Ukuran berkas ini ${grouped(kilobytes(bytes), '.')} kB; batasnya ${grouped(kilobytes(limit), '.')} kB, jadi isinya tidak dibaca. Ringkas isinya, dan simpan foto sebagai berkas tersendiri.`,
    en: ({ bytes, limit }) =>
      `This file is ${grouped(kilobytes(bytes), ',')} kB; the limit is ${grouped(kilobytes(limit), ',')} kB, so it was not read. Shorten it, and keep photos as files of their own.`,
  },
});
