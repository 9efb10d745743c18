import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'evaluation-twice';
const head = 'mitra;bulan;ukuran;nilai\n';

test('a month by its number and by its name', async () => {
  expect(await faults(rule, { [evaluations]: `${head}toko-uji;3;pak;10\ntoko-uji;4;pak;11\ntoko-uji;Maret;pak;12\n` }))
    .toMatchInlineSnapshot(`
      "evaluations/cianjur/2026.csv:4:10 error 4.month
        Baris 4, kolom “bulan”: Bulan 2026-03 untuk “toko-uji” sudah ada di baris lain dengan ukuran yang sama. Hapus salah satu barisnya.
        Row 4, column “bulan”: The month 2026-03 of “toko-uji” stands in another row already, in the same measure. Delete one of the two."
    `);
});

test('silent: the same month in another year and in another measure', async () => {
  expect(
    await faults(rule, {
      [evaluations]: `${head}toko-uji;3;pak;10\ntoko-uji;3;indeks;100\n`,
      'evaluations/cianjur/2025.csv': `${head}toko-uji;3;pak;10\n`,
    }),
  ).toBe('');
});
