import { expect, test } from 'vitest';
import { brand, faults, large, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-clause-failed';

test('a field, a price and an ingredient that the standard does not allow', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['shelfLife: 180', 'shelfLife: 120'],
        ['retail: 25000', 'retail: 31000'],
        ['Kedelai hitam, gula aren, garam, air', 'Kedelai, gula aren, natrium benzoat'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:15:11 warning prices.retail
      Menurut data ini, klausul “harga” dari standar versi “1” belum terpenuhi: “31000”. Klausul ini anjuran; tanda lulus tidak bergantung padanya.
      By these data the clause “harga” of version “1” of the standard is not met: “31000”. This clause is a recommendation; the mark does not depend on it.
    products/cianjur/sari-rasa-tauco/index.md:44:16 warning food.ingredients
      Menurut data ini, klausul “bahan” dari standar versi “1” belum terpenuhi: “− kedelai hitam, + natrium benzoat”. Sampai beres, produk ini tidak membawa tanda lulus.
      By these data the clause “bahan” of version “1” of the standard is not met: “− kedelai hitam, + natrium benzoat”. Until that is settled, the product carries no mark.
    products/cianjur/sari-rasa-tauco/index.md:50:14 warning food.shelfLife
      Menurut data ini, klausul “tahan-lama” dari standar versi “1” belum terpenuhi: “120”. Sampai beres, produk ini tidak membawa tanda lulus.
      By these data the clause “tahan-lama” of version “1” of the standard is not met: “120”. Until that is settled, the product carries no mark."
  `);
});

test('a clause of the version that comes', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 170']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:50:14 warning food.shelfLife
      Menurut data ini, klausul “tahan-lama” dari standar versi “2” belum terpenuhi: “170”. Bila belum beres pada 2027-01-01, tanda lulusnya tidak tampil.
      By these data the clause “tahan-lama” of version “2” of the standard is not met: “170”. If it is not settled by 2027-01-01, its mark will not be shown."
  `);
});

test('silent: of a brand that is not active', async () => {
  expect(
    await faults(rule, {
      [brand]: [['status: active', 'status: inactive']],
      [product]: [['shelfLife: 180', 'shelfLife: 120']],
    }),
  ).toBe('');
});

test('silent: a clause for another line', async () => {
  expect(await faults(rule, { [large]: [['family:', 'food: { shelfLife: 30 }\nfamily:']] })).toBe('');
});

test('silent: a clause that the version in force today has dropped', async () => {
  expect(
    await faults(rule, {
      [brand]: [['inForceFrom: 2027-01-01', 'inForceFrom: 2026-11-21']],
      [product]: [['gula aren, garam, air', 'natrium benzoat']],
    }),
  ).toBe('');
});
