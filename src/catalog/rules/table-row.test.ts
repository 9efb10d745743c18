import { expect, test } from 'vitest';
import { evaluations, faults, placements } from '../../../tests/rule-cases.ts';

const rule = 'table-row';

test('rows too long and too short', async () => {
  expect(
    await faults(rule, {
      [placements]: 'product,area,from,confirmed\ncianjur/sari-rasa-tauco,Cianjur, Pacet,2026-02,2026-10-05\n',
      [evaluations]: 'mitra;bulan;ukuran;nilai\ntoko-uji;3;indeks;100\n\ntoko-uji;4;indeks\n',
    }),
  ).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:4:1 error
      Baris ini hanya berisi 3 sel, padahal kolomnya 4. Lengkapi selnya; sel yang belum diketahui dibiarkan kosong, tetapi tanda pemisahnya tetap ditulis.
      This row has only 3 cells, but there are 4 columns. Complete it; a cell that is not known stays empty, but its separator is written all the same.
    placements/cianjur/toko-uji.csv:2:48 error
      Baris ini berisi 5 sel, padahal kolomnya 4. Hapus sel yang lebih; teks yang memuat tanda pemisah ditulis di antara tanda kutip.
      This row has 5 cells, but there are 4 columns. Delete what is too much; a text that holds a separator stands between quotation marks."
  `);
});

test('a quotation mark that is never closed', async () => {
  expect(await faults(rule, { [evaluations]: 'mitra;bulan;ukuran;nilai\ntoko-uji;3;"indeks;100\n' }))
    .toMatchInlineSnapshot(`
      "evaluations/cianjur/2026.csv:2:1 error
        Ada tanda kutip (") yang tidak berpasangan di baris ini, jadi tabel ini tidak dapat dibaca. Hapus tanda itu, atau simpan ulang tabelnya dari lembar kerja.
        There is a quotation mark (") without its partner in this row, so the table cannot be read. Delete it, or save the table again from the spreadsheet."
    `);
});

test('silent: empty cells behind the last column or left out before it, and a text in quotation marks', async () => {
  const quoted = 'cianjur/sari-rasa-tauco,2026-02,2026-10-05,"Cianjur, ""Pacet""",,,,\n';
  const short = 'cianjur/sari-rasa-tauco,2025,2026-10-05\n';
  expect(await faults(rule, { [placements]: `product,from,confirmed,area,until,,\n${quoted}${short}` })).toBe('');
});
