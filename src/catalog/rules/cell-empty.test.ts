import { expect, test } from 'vitest';
import { evaluations, faults, placements } from '../../../tests/rule-cases.ts';

const rule = 'cell-empty';

test('cells that were merged in the spreadsheet', async () => {
  expect(
    await faults(rule, {
      [evaluations]: 'mitra;bulan;ukuran;nilai\ntoko-uji;3;indeks;100\n;4; ;104\n',
    }),
  ).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:3:1 error 3.partner
      Baris 3, kolom “mitra”: Sel ini wajib diisi. Isi selnya, atau hapus barisnya bila memang belum diketahui.
      Row 3, column “mitra”: This cell is required. Fill it in, or delete the row if it is not known yet.
    evaluations/cianjur/2026.csv:3:4 error 3.measure
      Baris 3, kolom “ukuran”: Sel ini wajib diisi. Isi selnya, atau hapus barisnya bila memang belum diketahui.
      Row 3, column “ukuran”: This cell is required. Fill it in, or delete the row if it is not known yet."
  `);
});

test('at its place in a file as Excel on Windows saves it', async () => {
  const saved =
    'produk;wilayah;sejak;dikonfirmasi\r\n\r\ncianjur/sari-rasa-tauco;Caf\u00e9 \u201cUji\u201d;;2026-10-05\r\n';
  const bytes = Uint8Array.from(saved, (sign) => ({ '\u201c': 0x93, '\u201d': 0x94 })[sign] ?? sign.charCodeAt(0));
  expect(await faults(rule, { [placements]: bytes })).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:3:36 error 3.from
      Baris 3, kolom “sejak”: Sel ini wajib diisi. Isi selnya, atau hapus barisnya bila memang belum diketahui.
      Row 3, column “sejak”: This cell is required. Fill it in, or delete the row if it is not known yet."
  `);
});

test('silent: cells that may stay empty, and rows of blanks', async () => {
  const rows = 'product,outlets,area,from,until,confirmed\ncianjur/sari-rasa-tauco,,,2026-02,,2026-10-05\n,,,,,\n';
  expect(await faults(rule, { [placements]: rows })).toBe('');
});
