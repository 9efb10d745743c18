import { expect, test } from 'vitest';
import { faults, product, withdrawn } from '../../../tests/rule-cases.ts';

const rule = 'price-old';

test('older than the site allows', async () => {
  expect(await faults(rule, { [product]: [['asOf: 2026-10-01', 'asOf: 2026-05-24']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:23:9 warning prices.asOf
      Harga ini per 2026-05-24, 181 hari yang lalu. Tanyakan harga terbaru, lalu perbarui asOf.
      This price is as of 2026-05-24, 181 days ago. Ask for the current price, then update asOf."
  `);
});

test('of tomorrow', async () => {
  expect(await faults(rule, { [product]: [['asOf: 2026-10-01', 'asOf: 2026-11-22']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:23:9 warning prices.asOf
      Tanggal harga 2026-11-22 belum tiba. Periksa asOf.
      The date of this price, 2026-11-22, has not come yet. Check asOf."
  `);
});

test('silent: as old as the site allows', async () => {
  expect(await faults(rule, { [product]: [['asOf: 2026-10-01', 'asOf: 2026-05-25']] })).toBe('');
});

test('silent: of a product that is no longer sold', async () => {
  expect(
    await faults(rule, {
      [withdrawn]: [['sample: true', 'prices:\n  retail: 1000\n  per: stoples\n  asOf: 2020-01-01\nsample: true']],
    }),
  ).toBe('');
});
