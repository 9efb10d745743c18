import { expect, test } from 'vitest';
import { agreement, faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'list-repeated';

test('an allergen that is contained and possible at once', async () => {
  expect(await faults(rule, { [product]: [['kind: kacang-tanah', 'kind: kedelai']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:48:13 error food.allergens.1.kind
      “kedelai” tertulis dua kali dalam daftar ini. Simpan satu saja.
      “kedelai” stands twice in this list. Keep one."
  `);
});

test('a licence, a month and a payment that stand twice', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['  - kind: halal\n    number: ID32119999999990826', '  - kind: pirt\n    number: 2063203999999-29'],
        ['months: [1, 2, 3, 11, 12]', 'months: [1, 2, 1]'],
        ['payment: [transfer, tempo]', 'payment: [transfer, tempo, transfer]'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:37:30 error trade.payment.2
      “transfer” tertulis dua kali dalam daftar ini. Simpan satu saja.
      “transfer” stands twice in this list. Keep one.
    products/cianjur/sari-rasa-tauco/index.md:60:13 error licences.1.number
      “pirt 2063203999999-29” tertulis dua kali dalam daftar ini. Simpan satu saja.
      “pirt 2063203999999-29” stands twice in this list. Keep one.
    products/cianjur/sari-rasa-tauco/index.md:67:16 error months.2
      “1” tertulis dua kali dalam daftar ini. Simpan satu saja.
      “1” stands twice in this list. Keep one."
  `);
});

test('a cluster that stands twice', async () => {
  expect(
    await faults(rule, { [producer]: [['clusters: [cianjur/tauco]', 'clusters: [cianjur/tauco, cianjur/tauco]']] }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:6:27 error clusters.1
      “cianjur/tauco” tertulis dua kali dalam daftar ini. Simpan satu saja.
      “cianjur/tauco” stands twice in this list. Keep one."
  `);
});

test('silent: one number for two kinds of licence', async () => {
  expect(await faults(rule, { [product]: [['number: ID32119999999990826', 'number: 2063203999999-29']] })).toBe('');
});

test('a partner twice in an agreement', async () => {
  expect(await faults(rule, { [agreement]: [['partners: [toko-uji]', 'partners: [toko-uji, toko-uji]']] }))
    .toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:11:22 error partners.1
      “toko-uji” tertulis dua kali dalam daftar ini. Simpan satu saja.
      “toko-uji” stands twice in this list. Keep one."
  `);
});
