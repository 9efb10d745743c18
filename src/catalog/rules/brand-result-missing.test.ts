import { expect, test } from 'vitest';
import { brand, draft, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-result-missing';
const line = 'brandResults: [{ clause: rasa, version: "1", date: 2026-09-12, evidence: visited }]\n';

test('a finding that nobody typed', async () => {
  expect(await faults(rule, { [product]: [[line, '']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:6:8 warning brand
      Klausul “rasa” dari standar versi “1” belum dinilai. Setelah dinilai, tambahkan hasilnya di brandResults. Sampai beres, produk ini tidak membawa tanda lulus.
      The clause “rasa” of version “1” of the standard has not been assessed yet. Once it is, add the finding to brandResults. Until that is settled, the product carries no mark."
  `);
});

test('data without which nothing can be said: a field, ingredients, a price, a licence', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['  shelfLife: 180\n', ''],
        ['  ingredients: Kedelai hitam, gula aren, garam, air\n', ''],
        ['  retail: 25000\n', ''],
        ['kind: halal\n    number: ID32119999999990826', 'kind: lain\n    number: "999"'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:79:1 warning brandResults
      Klausul “tahan-lama” dari standar versi “1” belum dapat dinilai, karena data “food.shelfLife” belum ada. Sampai beres, produk ini tidak membawa tanda lulus.
      The clause “tahan-lama” of version “1” of the standard cannot be assessed yet, because “food.shelfLife” is not there. Until that is settled, the product carries no mark.
    products/cianjur/sari-rasa-tauco/index.md:79:1 warning brandResults
      Klausul “halal” dari standar versi “1” belum dapat dinilai, karena data “halal” belum ada. Klausul ini anjuran; tanda lulus tidak bergantung padanya.
      The clause “halal” of version “1” of the standard cannot be assessed yet, because “halal” is not there. This clause is a recommendation; the mark does not depend on it.
    products/cianjur/sari-rasa-tauco/index.md:79:1 warning brandResults
      Klausul “bahan” dari standar versi “1” belum dapat dinilai, karena data “food.ingredients” belum ada. Sampai beres, produk ini tidak membawa tanda lulus.
      The clause “bahan” of version “1” of the standard cannot be assessed yet, because “food.ingredients” is not there. Until that is settled, the product carries no mark.
    products/cianjur/sari-rasa-tauco/index.md:79:1 warning brandResults
      Klausul “harga” dari standar versi “1” belum dapat dinilai, karena data “prices.retail” belum ada. Klausul ini anjuran; tanda lulus tidak bergantung padanya.
      The clause “harga” of version “1” of the standard cannot be assessed yet, because “prices.retail” is not there. This clause is a recommendation; the mark does not depend on it."
  `);
});

test('a recommendation', async () => {
  const clause = 'evidence: visited\n      weight: hard';
  expect(await faults(rule, { [brand]: [[clause, clause.replace('hard', 'soft')]], [product]: [[line, '']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:6:8 warning brand
      Klausul “rasa” dari standar versi “1” belum dinilai. Setelah dinilai, tambahkan hasilnya di brandResults. Klausul ini anjuran; tanda lulus tidak bergantung padanya.
      The clause “rasa” of version “1” of the standard has not been assessed yet. Once it is, add the finding to brandResults. This clause is a recommendation; the mark does not depend on it."
  `);
});

test('silent: a draft', async () => {
  expect(await faults(rule, { [draft]: [['status: draft', 'status: draft']] })).toBe('');
});
