import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Facts about food stand only on food. */
export default defineRule<{ category: string }>({
  code: 'category-fits',
  severity: 'error',
  message: {
    id: ({ category }) =>
      `Kategori ${quote(category)} bukan pangan, tetapi bagian food terisi. Ganti kategorinya, atau hapus food.`,
    en: ({ category }) =>
      `The category ${quote(category)} is not food, but the block food is filled in. Change the category, or delete food.`,
  },
  *check({ products, vocabulary }) {
    const others = new Set(vocabulary.categories?.filter(({ group }) => group !== 'food').map(({ id }) => id));
    for (const { file, facts } of products) {
      if (facts.food && others.has(facts.category)) yield { file, path: ['food'], args: { category: facts.category } };
    }
  },
});
