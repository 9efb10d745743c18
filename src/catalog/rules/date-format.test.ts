import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'date-format';

test('day and month in Indonesian order', async () => {
  expect(await faults(rule, { [product]: [['asOf: 2026-10-01', 'asOf: 05/03/2026']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:23:9 error prices.asOf → 2026-03-05
      “05/03/2026” bukan tanggal yang dapat dipakai. Tulis tahun-bulan-tanggal, misalnya 2026-03-05.
      “05/03/2026” is not a usable date. Write year-month-day, for example 2026-03-05."
  `);
});

test('a day that does not exist', async () => {
  expect(await faults(rule, { [product]: [['asOf: 2026-10-01', 'asOf: 2026-02-29']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:23:9 error prices.asOf
      “2026-02-29” bukan tanggal yang dapat dipakai. Tulis tahun-bulan-tanggal, misalnya 2026-03-05.
      “2026-02-29” is not a usable date. Write year-month-day, for example 2026-03-05."
  `);
});

test('a field that takes less than a day says so', async () => {
  expect(await faults(rule, { [producer]: [['since: 1998', 'since: tahun 1998']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:8:8 error since
      “tahun 1998” bukan tanggal yang dapat dipakai. Tulis tahun-bulan-tanggal, misalnya 2026-03-05; bila harinya tidak diketahui, cukup 2026-03 atau 2026.
      “tahun 1998” is not a usable date. Write year-month-day, for example 2026-03-05; where the day is not known, 2026-03 or 2026 will do."
  `);
});

test('silent: the last day of a leap year February', async () => {
  expect(await faults(rule, { [product]: [['asOf: 2026-10-01', 'asOf: 2024-02-29']] })).toBe('');
});

test('silent: a month where a month will do', async () => {
  expect(await faults(rule, { [producer]: [['since: 1998', 'since: 1998-05']] })).toBe('');
});
