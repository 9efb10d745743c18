import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'number-format';

test('dots between thousands, which YAML would read as 15', async () => {
  expect(await faults(rule, { [product]: [['retail: 25000', 'retail: 25.000']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:15:11 error prices.retail → 25000
      “25.000” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.
      “25.000” is not a usable whole number (1 to 1,000,000,000). Write digits alone, without dots, commas, Rp or leading zeros."
  `);
});

test('with the currency', async () => {
  expect(await faults(rule, { [product]: [['retail: 25000', 'retail: Rp25.000,00']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:15:11 error prices.retail → 25000
      “Rp25.000,00” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.
      “Rp25.000,00” is not a usable whole number (1 to 1,000,000,000). Write digits alone, without dots, commas, Rp or leading zeros."
  `);
});

test('a zero before', async () => {
  expect(await faults(rule, { [product]: [['minimum: 24', 'minimum: 024']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:32:12 error order.minimum → 24
      “024” bukan bilangan bulat yang dapat dipakai (1 sampai 10.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.
      “024” is not a usable whole number (1 to 10,000,000). Write digits alone, without dots, commas, Rp or leading zeros."
  `);
});

test('beyond the limit', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 9999']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:50:14 error food.shelfLife
      “9999” bukan bilangan bulat yang dapat dipakai (1 sampai 3.660). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.
      “9999” is not a usable whole number (1 to 3,660). Write digits alone, without dots, commas, Rp or leading zeros."
  `);
});

test('silent: the limit itself', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 3660']] })).toBe('');
});
