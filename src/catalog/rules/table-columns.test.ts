import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'table-columns';

test('columns that are missing, unknown, there twice and without a name, all at once', async () => {
  expect(
    await faults(rule, {
      [evaluations]: 'mitra;bulann;catatan pribadi;nilai;Value;\ntoko-uji;3;x;100;100;sisa\n',
      'placements/cianjur/toko-uji.csv':
        '\nProduk,gerai,,sejak,keterangan,Sampai\ncianjur/sari-rasa-tauco,1,sisa,2026,,\n',
    }),
  ).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:1:1 error
      Tabel ini belum punya kolom “month” (atau “bulan”). Tambahkan nama kolom itu di baris pertama, lalu isi setiap barisnya.
      This table has no column “month” (or “bulan”) yet. Add its name to the first row, and fill in every row.
    evaluations/cianjur/2026.csv:1:1 error
      Tabel ini belum punya kolom “measure” (atau “ukuran”). Tambahkan nama kolom itu di baris pertama, lalu isi setiap barisnya.
      This table has no column “measure” (or “ukuran”) yet. Add its name to the first row, and fill in every row.
    evaluations/cianjur/2026.csv:1:7 error → bulan
      Kolom “bulann” tidak dikenal. Maksudnya “bulan”?
      The column “bulann” is not known. Did you mean “bulan”?
    evaluations/cianjur/2026.csv:1:14 error
      Kolom “catatan pribadi” tidak dikenal di tabel ini. Hapus kolom itu, atau bandingkan dengan tabel sejenis.
      The column “catatan pribadi” is not known in this table. Delete it, or compare with another table of this kind.
    evaluations/cianjur/2026.csv:1:36 error
      Kolom “Value” sudah ada di sebelah kirinya, mungkin dengan nama bahasa lain. Hapus salah satunya.
      The column “Value” stands further left already, perhaps by its name in the other language. Delete one of the two.
    placements/cianjur/toko-uji.csv:2:1 error
      Tabel ini belum punya kolom “confirmed” (atau “dikonfirmasi”). Tambahkan nama kolom itu di baris pertama, lalu isi setiap barisnya.
      This table has no column “confirmed” (or “dikonfirmasi”) yet. Add its name to the first row, and fill in every row.
    placements/cianjur/toko-uji.csv:2:14 error
      Kolom ke-3 berisi data, tetapi tidak bernama. Tulis namanya di baris pertama, atau hapus kolom itu.
      Column 3 holds data but has no name. Write its name in the first row, or delete the column.
    placements/cianjur/toko-uji.csv:2:21 error
      Kolom “keterangan” tidak dikenal di tabel ini. Hapus kolom itu, atau bandingkan dengan tabel sejenis.
      The column “keterangan” is not known in this table. Delete it, or compare with another table of this kind."
  `);
});

test('silent: Indonesian names in any case and order, blank columns between and after', async () => {
  expect(
    await faults(rule, { [evaluations]: ' NILAI;;Ukuran;Bulan ;mitra;;\n100;;indeks;3;toko-uji;;\nTotal;;;;;;\n' }),
  ).toBe('');
});
