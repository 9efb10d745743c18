import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';

const rule = 'brand-clause-value';
const shelfLife = 'field: food.shelfLife\n        is: at-least\n        value: 150';

test('a value that the field cannot have', async () => {
  expect(await faults(rule, { [brand]: [['value: 150', 'value: 5 bulan']] })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:49:16 error standard.clauses.1.test.value
      “5 bulan” bukan nilai untuk “food.shelfLife”. Tulis seperti pada produk.
      “5 bulan” is no value for “food.shelfLife”. Write it as on a product."
  `);
});

test('a comparison that makes no sense there, or none', async () => {
  expect(
    await faults(rule, {
      [brand]: [
        [shelfLife, 'field: food.storage\n        is: at-least\n        value: room'],
        ['is: at-least\n        value: 180', 'value: 180'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:48:13 error standard.clauses.1.test.is
      Kunci “food.storage” tidak dapat dibandingkan begitu. Pilihannya: equals, present.
      The field “food.storage” cannot be compared like that. Choose from equals, present.
    brands/cianjur/tauco-bersama.md:95:7 error nextStandard.clauses.0.test
      Klausul tentang “food.shelfLife” belum menyebut perbandingannya. Tambahkan "is: …" dengan salah satu dari at-least, at-most, equals, present.
      The clause on “food.shelfLife” does not say how to compare. Add "is: …" with one of at-least, at-most, equals, present."
  `);
});

test('a value too many, or too few', async () => {
  expect(
    await faults(rule, {
      [brand]: [
        ['is: at-least\n        value: 150', 'is: present\n        value: 150'],
        ['is: at-least\n        value: 180', 'is: at-least'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:49:16 error standard.clauses.1.test.value
      Perbandingan present hanya menanyakan apakah datanya ada. Hapus value, atau pilih perbandingan lain.
      The comparison present only asks whether the field is there. Delete value, or compare otherwise.
    brands/cianjur/tauco-bersama.md:95:7 error nextStandard.clauses.0.test
      Klausul tentang “food.shelfLife” belum menyebut nilainya. Tambahkan value.
      The clause on “food.shelfLife” names no value. Add value."
  `);
});

test('silent: a choice, a net content and a yes', async () => {
  for (const put of ['food.storage\n        is: equals\n        value: room', 'packaging.net\n        is: at-most\n        value: 1 kg', 'trade.hampers\n        is: equals\n        value: true']) {
    expect(await faults(rule, { [brand]: [[shelfLife, `field: ${put}`]] })).toBe('');
  }
}); // prettier-ignore
