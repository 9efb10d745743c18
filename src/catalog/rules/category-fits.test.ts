import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'category-fits';

test('facts about food on crafts', async () => {
  expect(await faults(rule, { [product]: [['category: bumbu', 'category: kriya']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:43:1 error food
      Kategori “kriya” bukan pangan, tetapi bagian food terisi. Ganti kategorinya, atau hapus food.
      The category “kriya” is not food, but the block food is filled in. Change the category, or delete food."
  `);
});

test('silent: facts about food on another food', async () => {
  expect(await faults(rule, { [product]: [['category: bumbu', 'category: kue']] })).toBe('');
});
