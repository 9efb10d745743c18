import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'story-image';

test('a picture by address', async () => {
  expect(
    await faults(rule, {
      [product]: [['Kedelai diperam', '![Kedelai](https://contoh.example/a.jpg) Kedelai diperam']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:85:1 error
      Cerita tidak dapat memuat gambar. Simpan foto di folder produk dan daftarkan di kunci photos, lengkap dengan alt dan credit.
      A story cannot hold pictures. Save the photo in the folder of the product and list it under photos, with alt and credit."
  `);
});

test('a picture in a translated story', async () => {
  expect(
    await faults(rule, { [product]: [['    story: The beans', '    story: |\n      ![Beans](a.jpg) The beans']] }),
  ).toContain('translations.en.story');
});

test('silent: an exclamation before a link', async () => {
  expect(await faults(rule, { [product]: [['Baca tentang [Cianjur]', 'Baca! [Cianjur]']] })).toBe('');
});
