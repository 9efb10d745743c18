import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-result-date';

test('of tomorrow', async () => {
  expect(await faults(rule, { [product]: [['date: 2026-09-12', 'date: 2026-11-22']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:82:52 warning brandResults.0.date
      Tanggal penilaian 2026-11-22 belum tiba. Periksa date.
      The day of this finding, 2026-11-22, has not come yet. Check date."
  `);
});

test('silent: of today', async () => {
  expect(await faults(rule, { [product]: [['date: 2026-09-12', 'date: 2026-11-21']] })).toBe('');
});
