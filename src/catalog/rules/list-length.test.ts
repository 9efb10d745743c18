import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'list-length';

test('too many', async () => {
  expect(
    await faults(rule, {
      [product]: [['months: [1, 2, 3, 11, 12]', 'months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1]']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:67:1 error months
      Daftar ini memuat 13 butir; paling banyak 12. Hapus 1 butir.
      This list has 13 items; at most 12 are allowed. Remove 1."
  `);
});

test('none where one is needed', async () => {
  expect(await faults(rule, { [product]: [['months: [1, 2, 3, 11, 12]', 'months: []']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:67:1 error months
      Daftar ini memuat 0 butir; paling sedikit 1. Tambahkan isinya, atau hapus kuncinya.
      This list has 0 items; at least 1 are needed. Add to it, or delete the key."
  `);
});

test('silent: a text in the place of a list is another matter', async () => {
  expect(await faults(rule, { [product]: [['months: [1, 2, 3, 11, 12]', 'months: "1"']] })).toBe('');
});

test('silent: the whole year', async () => {
  expect(
    await faults(rule, {
      [product]: [['months: [1, 2, 3, 11, 12]', 'months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]']],
    }),
  ).toBe('');
});
