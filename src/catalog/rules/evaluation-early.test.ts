import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'evaluation-early';
const head = 'mitra;bulan;ukuran;nilai\n';

test('the month of today, and one to come', async () => {
  expect(await faults(rule, { [evaluations]: `${head}toko-uji;11;pak;90\ntoko-uji;12;pak;95\n` }))
    .toMatchInlineSnapshot(`
      "evaluations/cianjur/2026.csv:2:10 warning 2.month
        Baris 2, kolom “bulan”: Bulan 2026-11 untuk “toko-uji” belum selesai, jadi angkanya belum lengkap. Hapus barisnya, dan isi setelah bulan itu lewat.
        Row 2, column “bulan”: The month 2026-11 of “toko-uji” is not over, so its value is not complete. Delete the row, and fill it in once the month has passed.
      evaluations/cianjur/2026.csv:3:10 warning 3.month
        Baris 3, kolom “bulan”: Bulan 2026-12 untuk “toko-uji” belum selesai, jadi angkanya belum lengkap. Hapus barisnya, dan isi setelah bulan itu lewat.
        Row 3, column “bulan”: The month 2026-12 of “toko-uji” is not over, so its value is not complete. Delete the row, and fill it in once the month has passed."
    `);
});

test('silent: the month before today', async () => {
  expect(await faults(rule, { [evaluations]: `${head}toko-uji;10;pak;90\n` })).toBe('');
});
