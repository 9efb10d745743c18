import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'table-columns',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Setiap kolom dikenal dari namanya', en: 'Every column is known by its name' },
    why: {
      id: 'Baris pertama tabel memuat nama kolom; urutannya bebas. Kolom yang salah nama akan hilang diam-diam, jadi namanya diperiksa. Nama Indonesia maupun Inggris boleh: mitra atau partner, bulan atau month.',
      en: 'The first row of a table names its columns, in any order. A column with a wrong name would vanish in silence, so names are checked. Indonesian and English ones will do: mitra or partner, bulan or month.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilaii;nilai
toko-uji;3;indeks;100;100`,
    right: `mitra;bulan;ukuran;nilai
toko-uji;3;indeks;100`,
    args: { problem: 'unknown', name: 'nilaii', nearest: 'nilai' },
  },
  message: {
    id: ({ problem, name, nearest }) => {
      switch (problem) {
        case 'missing':
          return `Tabel ini belum punya kolom ${quote(name)}${nearest ? ` (atau ${quote(nearest)})` : ''}. Tambahkan nama kolom itu di baris pertama, lalu isi setiap barisnya.`;
        case 'twice':
          return `Kolom ${quote(name)} sudah ada di sebelah kirinya, mungkin dengan nama bahasa lain. Hapus salah satunya.`;
        case 'unnamed':
          return `Kolom ke-${name} berisi data, tetapi tidak bernama. Tulis namanya di baris pertama, atau hapus kolom itu.`;
        default:
          return nearest
            ? `Kolom ${quote(name)} tidak dikenal. Maksudnya ${quote(nearest)}?`
            : `Kolom ${quote(name)} tidak dikenal di tabel ini. Hapus kolom itu, atau bandingkan dengan tabel sejenis.`;
      }
    },
    en: ({ problem, name, nearest }) => {
      switch (problem) {
        case 'missing':
          return `This table has no column ${quote(name)}${nearest ? ` (or ${quote(nearest)})` : ''} yet. Add its name to the first row, and fill in every row.`;
        case 'twice':
          return `The column ${quote(name)} stands further left already, perhaps by its name in the other language. Delete one of the two.`;
        case 'unnamed':
          return `Column ${name} holds data but has no name. Write its name in the first row, or delete the column.`;
        default:
          return nearest
            ? `The column ${quote(name)} is not known. Did you mean ${quote(nearest)}?`
            : `The column ${quote(name)} is not known in this table. Delete it, or compare with another table of this kind.`;
      }
    },
  },
});
