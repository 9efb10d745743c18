import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'month-format';
const row = (month: string) => `toko-uji;${month};indeks;100\n`;
const table = (...months: string[]) => ({ [evaluations]: `mitra;bulan;ukuran;nilai\n${months.map(row).join('')}` });

test('a month of another year, a thirteenth one, and a word', async () => {
  expect(await faults(rule, table('2025-12', '13', 'Maert', '05/03/2026'))).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:2:10 error 2.month
      Baris 2, kolom “bulan”: “2025-12” bukan bulan di tahun 2026, tahun berkas ini. Tulis 1 sampai 12, nama bulannya, atau misalnya 2026-03.
      Row 2, column “bulan”: “2025-12” is not a month of 2026, the year of this file. Write 1 to 12, the name of the month, or for example 2026-03.
    evaluations/cianjur/2026.csv:3:10 error 3.month
      Baris 3, kolom “bulan”: “13” bukan bulan di tahun 2026, tahun berkas ini. Tulis 1 sampai 12, nama bulannya, atau misalnya 2026-03.
      Row 3, column “bulan”: “13” is not a month of 2026, the year of this file. Write 1 to 12, the name of the month, or for example 2026-03.
    evaluations/cianjur/2026.csv:4:10 error 4.month
      Baris 4, kolom “bulan”: “Maert” bukan bulan di tahun 2026, tahun berkas ini. Tulis 1 sampai 12, nama bulannya, atau misalnya 2026-03.
      Row 4, column “bulan”: “Maert” is not a month of 2026, the year of this file. Write 1 to 12, the name of the month, or for example 2026-03.
    evaluations/cianjur/2026.csv:5:10 error 5.month
      Baris 5, kolom “bulan”: “05/03/2026” bukan bulan di tahun 2026, tahun berkas ini. Tulis 1 sampai 12, nama bulannya, atau misalnya 2026-03.
      Row 5, column “bulan”: “05/03/2026” is not a month of 2026, the year of this file. Write 1 to 12, the name of the month, or for example 2026-03."
  `);
});

test('silent: every way in which a month of the year is written', async () => {
  const ways = ['1', '02', 'Maret', 'apr', 'Mei 2026', '6/2026', 'Jul-26', '2026-08', '2026/9', 'OKTOBER', 'Nop.'];
  expect(await faults(rule, table(...ways))).toBe('');
});
