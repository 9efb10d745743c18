import { expect, test } from 'vitest';
import { faults, photo, product } from '../../../tests/rule-cases.ts';

const rule = 'photo-missing';

test('a photo that is not there, with one that is', async () => {
  expect(await faults(rule, { [product]: [['file: depan.jpg', 'file: depn.jpg']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:11:11 error photos.0.file → depan.jpg
      Foto “depn.jpg” tidak ada di folder produk ini. Unggah fotonya, atau perbaiki namanya.
      The photo “depn.jpg” is not in the folder of this product. Upload it, or correct its name."
  `);
});

test('a photo that is listed twice', async () => {
  expect(
    await faults(rule, {
      [product]: [
        [
          'prices:\n  retail',
          '  - file: depan.jpg\n    alt: Stoples tauco dari atas\n    credit: Koperasi Tauco Uji\nprices:\n  retail',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:14:11 error photos.1.file
      Foto “depan.jpg” terdaftar dua kali. Hapus salah satunya.
      The photo “depan.jpg” is listed twice. Delete one of them."
  `);
});

test('a translation for a photo that is not listed', async () => {
  expect(await faults(rule, { [product]: [['      depan.jpg: A jar', '      depam.jpg: A jar']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:81:7 error translations.en.photos.depam.jpg → depan.jpg
        Foto “depam.jpg” tidak ada di folder produk ini. Unggah fotonya, atau perbaiki namanya.
        The photo “depam.jpg” is not in the folder of this product. Upload it, or correct its name."
    `);
});

test('silent: a product without photos', async () => {
  expect(
    await faults(rule, {
      [product]: [
        [
          'photos:\n  - file: depan.jpg\n    alt: Stoples tauco hitam di atas meja kayu\n    credit: Koperasi Tauco Uji\n',
          '',
        ],
        ['    photos:\n      depan.jpg: A jar of black tauco on a wooden table\n', ''],
      ],
      [photo]: null,
    }),
  ).toBe('');
});
