import { expect, test } from 'vitest';
import { cluster, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'reference-format';

test('with folder and ending', async () => {
  expect(
    await faults(rule, { [product]: [['producer: cianjur/sari-rasa', 'producer: producers/cianjur/sari-rasa.md']] }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:3:11 error producer → cianjur/sari-rasa
      “producers/cianjur/sari-rasa.md” bukan id. Tulis daerah/nama, misalnya cianjur/dapur-sari, tanpa folder dan tanpa .md.
      “producers/cianjur/sari-rasa.md” is not an id. Write regency/slug, for example cianjur/dapur-sari, without folder and without .md."
  `);
});

test('with capitals', async () => {
  expect(await faults(rule, { [product]: [['cluster: cianjur/tauco', 'cluster: Cianjur/Tauco']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:8:10 error cluster → cianjur/tauco
      “Cianjur/Tauco” bukan id. Tulis daerah/nama, misalnya cianjur/dapur-sari, tanpa folder dan tanpa .md.
      “Cianjur/Tauco” is not an id. Write regency/slug, for example cianjur/dapur-sari, without folder and without .md."
  `);
});

test('a regency', async () => {
  expect(await faults(rule, { [cluster]: [['regency: cianjur', 'regency: Kab. Cianjur']] })).toMatchInlineSnapshot(`
    "clusters/cianjur/tauco.md:3:10 error regency → kab-cianjur
      “Kab. Cianjur” bukan id. Tulis id daerah, misalnya cianjur, tanpa folder dan tanpa .md.
      “Kab. Cianjur” is not an id. Write the id of a regency, for example cianjur, without folder and without .md."
  `);
});

test('a partner, who belongs to no regency', async () => {
  const agreement = 'agreements/cianjur/rak-uji.md';
  expect(await faults(rule, { [agreement]: [['[toko-uji]', '[cianjur/toko-uji]']] })).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:11:12 error partners.0 → toko-uji
      “cianjur/toko-uji” bukan id. Tulis nama mitra saja, misalnya toko-sari, tanpa folder dan tanpa .md.
      “cianjur/toko-uji” is not an id. Write the name of the partner alone, for example toko-sari, without folder and without .md."
  `);
});

test('silent: an id that leads nowhere is another matter', async () => {
  expect(await faults(rule, { [product]: [['cluster: cianjur/tauco', 'cluster: cianjur/entah']] })).toBe('');
});
