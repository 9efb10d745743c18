import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'photo-alt';

test('words that say nothing', async () => {
  expect(await faults(rule, { [product]: [['alt: Stoples tauco hitam di atas meja kayu', 'alt: Foto produk 1']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:12:10 warning photos.0.alt
      “Foto produk 1” belum menjelaskan isi foto. Tulis apa yang terlihat, misalnya “Stoples tauco hitam di atas meja kayu”.
      “Foto produk 1” does not tell what the photo shows. Write what can be seen, such as “A jar of black tauco on a wooden table”."
  `);
});

test('the name of the product', async () => {
  expect(
    await faults(rule, { [product]: [['alt: Stoples tauco hitam di atas meja kayu', 'alt: Tauco Hitam Sari Rasa']] }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:12:10 warning photos.0.alt
      “Tauco Hitam Sari Rasa” belum menjelaskan isi foto. Tulis apa yang terlihat, misalnya “Stoples tauco hitam di atas meja kayu”.
      “Tauco Hitam Sari Rasa” does not tell what the photo shows. Write what can be seen, such as “A jar of black tauco on a wooden table”."
  `);
});

test('silent: words that begin alike', async () => {
  expect(
    await faults(rule, { [product]: [['alt: Stoples tauco hitam di atas meja kayu', 'alt: Foto stoples tauco']] }),
  ).toBe('');
});
