import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'sales-value';

test('rupiah as a value, and turnover as a measure', async () => {
  const rows = 'mitra;bulan;ukuran;nilai\ntoko-uji;3;pak;Rp12.500.000\ntoko-uji;4;Omzet;12500000\n';
  expect(await faults(rule, { [evaluations]: rows })).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:2:16 error 2.value
      Baris 2, kolom “nilai”: “Rp12.500.000” berbicara tentang uang. Nilai penjualan tidak pernah ditayangkan; tulis jumlah pak yang terjual (pak), atau indeks dengan bulan pertama 100 (indeks).
      Row 2, column “nilai”: “Rp12.500.000” speaks of money. The value of sales is never published; write the number of packs sold (units), or an index whose first month is 100 (index).
    evaluations/cianjur/2026.csv:3:12 error 3.measure
      Baris 3, kolom “ukuran”: “Omzet” berbicara tentang uang. Nilai penjualan tidak pernah ditayangkan; tulis jumlah pak yang terjual (pak), atau indeks dengan bulan pertama 100 (indeks).
      Row 3, column “ukuran”: “Omzet” speaks of money. The value of sales is never published; write the number of packs sold (units), or an index whose first month is 100 (index)."
  `);
});

test('silent: packs and an index, in both languages', async () => {
  const rows = 'mitra;bulan;ukuran;nilai\ntoko-uji;3;Unit;1.250\ntoko-uji;3;INDEX;100\ntoko-uji;4;indeks;0\n';
  expect(await faults(rule, { [evaluations]: rows })).toBe('');
});
