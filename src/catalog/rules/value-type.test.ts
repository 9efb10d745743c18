import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'value-type';

test('a text for a list', async () => {
  expect(await faults(rule, { [producer]: [['clusters: [cianjur/tauco]', 'clusters: cianjur/tauco']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:6:11 error clusters
      Di sini seharusnya daftar, bukan satu nilai. Tulis tiap isi di baris sendiri, diawali tanda hubung dan spasi.
      This should be a list, not one value. Write each item on a line of its own, beginning with a hyphen and a space."
  `);
});

test('a list for a text', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'role: [maker]']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:1 error role
      Di sini seharusnya satu nilai, bukan daftar. Tulis nilainya di baris yang sama, setelah titik dua.
      This should be one value, not a list. Write the value on the same line, after the colon."
  `);
});

test('a text for a group of keys', async () => {
  expect(
    await faults(rule, {
      [product]: [
        [
          'food:\n  ingredients: Kedelai hitam, gula aren, garam, air\n  allergens:\n    - kind: kedelai\n      presence: contains\n    - kind: kacang-tanah\n      presence: may-contain\n  shelfLife: 180\n  storage: room',
          'food: kedelai',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:43:7 error food
      Di sini seharusnya kumpulan kunci, bukan satu nilai. Tulis tiap kunci di baris sendiri, menjorok dua spasi.
      This should be a group of keys, not one value. Write each key on a line of its own, indented by two spaces."
  `);
});

test('a list for a group of keys', async () => {
  expect(
    await faults(rule, {
      [producer]: [
        [
          'consent:\n  date: 2026-03-05\n  scope: [whatsapp, phone, email, web, shops]\n  basis: form',
          'consent: [form]',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:16:1 error consent
      Di sini seharusnya kumpulan kunci, bukan daftar. Tulis tiap kunci di baris sendiri, menjorok dua spasi.
      This should be a group of keys, not a list. Write each key on a line of its own, indented by two spaces."
  `);
});

test('silent: a list on lines of its own', async () => {
  expect(await faults(rule, { [producer]: [['clusters: [cianjur/tauco]', 'clusters:\n  - cianjur/tauco']] })).toBe('');
});
