import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'evaluation-measure';
const head = 'mitra;bulan;ukuran;nilai\n';

test('a measure that changes midway, told once', async () => {
  const rows = 'toko-uji;3;pak;90\ntoko-uji;4;indeks;100\ntoko-uji;5;indeks;101\n';
  expect(await faults(rule, { [evaluations]: head + rows })).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:3:12 warning 3.measure
      Baris 3, kolom “ukuran”: “toko-uji” diukur dengan pak dan dengan indeks. Keduanya tidak dapat dibandingkan dan tampil di dua grafik; sebaiknya pilih satu.
      Row 3, column “ukuran”: “toko-uji” is measured in packs and by an index. The two cannot be compared and have two charts; better choose one."
  `);
});

test('silent: two words for one measure', async () => {
  expect(await faults(rule, { [evaluations]: `${head}toko-uji;3;pak;90\ntoko-uji;4;units;95\n` })).toBe('');
});
