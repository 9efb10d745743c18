import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'evaluation-index';
const head = 'mitra;bulan;ukuran;nilai\n';

test('an index that begins below its base, whatever the order of rows', async () => {
  expect(await faults(rule, { [evaluations]: `${head}toko-uji;4;indeks;100\ntoko-uji;3;indeks;96\n` }))
    .toMatchInlineSnapshot(`
      "evaluations/cianjur/2026.csv:3:19 error 3.value
        Baris 3, kolom “nilai”: Indeks “toko-uji” dimulai dari 96, padahal bulan pertama yang ditayangkan harus 100. Hitung ulang semua bulannya, atau tambahkan bulan-bulan sebelumnya.
        Row 3, column “nilai”: The index of “toko-uji” begins with 96, but the first month shown must be 100. Calculate all months anew, or add the months before."
    `);
});

test('silent: an index that goes on from another year, and packs', async () => {
  expect(
    await faults(rule, {
      [evaluations]: `${head}toko-uji;1;indeks;96\ntoko-uji;1;pak;96\n`,
      'evaluations/cianjur/2025.csv': `${head}toko-uji;12;indeks;100\n`,
    }),
  ).toBe('');
});
