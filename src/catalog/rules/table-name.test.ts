import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'table-name';
const table = 'partner,month,measure,value,source\n';

test('an evaluation without a year, one of another century, a partner in words, and a workbook', async () => {
  expect(
    await faults(rule, {
      'evaluations/cianjur/maret.csv': table,
      'evaluations/cianjur/1926.csv': table,
      'placements/cianjur/Toko Uji.csv': 'product,from,confirmed\n',
      'evaluations/Cianjur/2025.xlsx': 'PK',
    }),
  ).toMatchInlineSnapshot(`
    "evaluations/Cianjur/2025.xlsx:1:1 error → evaluations/cianjur/2025.csv
      “evaluations/Cianjur/2025.xlsx” bukan nama tabel. Ganti menjadi “evaluations/cianjur/2025.csv”, disimpan sebagai CSV.
      “evaluations/Cianjur/2025.xlsx” is not the name of a table. Rename it to “evaluations/cianjur/2025.csv”, saved as CSV.
    evaluations/cianjur/1926.csv:1:1 error
      “evaluations/cianjur/1926.csv” bukan nama tabel. Penempatan disimpan di placements/<daerah>/<id mitra>.csv, evaluasi bulanan di evaluations/<daerah>/<tahun>.csv, misalnya evaluations/karawang/2026.csv.
      “evaluations/cianjur/1926.csv” is not the name of a table. Placements lie in placements/<regency>/<partner id>.csv, monthly evaluations in evaluations/<regency>/<year>.csv, for example evaluations/karawang/2026.csv.
    evaluations/cianjur/maret.csv:1:1 error
      “evaluations/cianjur/maret.csv” bukan nama tabel. Penempatan disimpan di placements/<daerah>/<id mitra>.csv, evaluasi bulanan di evaluations/<daerah>/<tahun>.csv, misalnya evaluations/karawang/2026.csv.
      “evaluations/cianjur/maret.csv” is not the name of a table. Placements lie in placements/<regency>/<partner id>.csv, monthly evaluations in evaluations/<regency>/<year>.csv, for example evaluations/karawang/2026.csv.
    placements/cianjur/Toko Uji.csv:1:1 error → placements/cianjur/toko-uji.csv
      “placements/cianjur/Toko Uji.csv” bukan nama tabel. Ganti menjadi “placements/cianjur/toko-uji.csv”, disimpan sebagai CSV.
      “placements/cianjur/Toko Uji.csv” is not the name of a table. Rename it to “placements/cianjur/toko-uji.csv”, saved as CSV."
  `);
});

test('silent: another year', async () => {
  expect(await faults(rule, { [evaluations]: null, 'evaluations/cianjur/2025.csv': table })).toBe('');
});
