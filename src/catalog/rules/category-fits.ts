import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Facts about food stand only on food. */
export default defineRule<{ category: string }>({
  code: 'category-fits',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Bagian food hanya untuk makanan dan minuman', en: 'The block food is for food and drink alone' },
    why: {
      id: 'Masa simpan, komposisi, dan alergen hanya berarti pada pangan. Bila bagian itu terisi pada kategori lain, salah satunya pasti keliru, dan produk muncul di rak yang salah.',
      en: 'Shelf life, ingredients and allergens mean something on food alone. Where they stand on another category, one of the two is wrong, and the product appears on the wrong shelf.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `category: kriya
food:
  shelfLife: 180`,
    right: `category: bumbu
food:
  shelfLife: 180`,
    args: { category: 'kriya' },
  },
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
