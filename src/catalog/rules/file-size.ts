import { defineIssueRule } from '../rule.ts';
import { grouped } from '../wording.ts';

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

export default defineIssueRule({
  code: 'file-size',
  severity: 'error',
  message: {
    id: ({ bytes, limit }) =>
      `Ukuran berkas ini ${grouped(kilobytes(bytes), '.')} kB; batasnya ${grouped(kilobytes(limit), '.')} kB, jadi isinya tidak dibaca. Ringkas isinya, dan simpan foto sebagai berkas tersendiri.`,
    en: ({ bytes, limit }) =>
      `This file is ${grouped(kilobytes(bytes), ',')} kB; the limit is ${grouped(kilobytes(limit), ',')} kB, so it was not read. Shorten it, and keep photos as files of their own.`,
  },
});
