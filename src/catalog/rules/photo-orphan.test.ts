import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'photo-orphan';
const jpeg = small['products/cianjur/sari-rasa-tauco/depan.jpg'] as Uint8Array;

test('a photo that is not listed', async () => {
  expect(await faults(rule, { 'products/cianjur/sari-rasa-tauco/belakang.jpg': jpeg })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/belakang.jpg:1:1 error
      Foto “belakang.jpg” belum terdaftar di kunci photos. Daftarkan dengan alt dan credit, atau hapus fotonya.
      The photo “belakang.jpg” is not listed under photos. List it with alt and credit, or delete it."
  `);
});

test('a photo without an entry', async () => {
  expect(await faults(rule, { 'products/cianjur/sari-rasa-lain/depan.jpg': jpeg })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-lain/depan.jpg:1:1 error
      Di folder foto “depan.jpg” belum ada index.md. Tambahkan produknya, atau hapus fotonya.
      The photo “depan.jpg” has no index.md beside it. Add the product, or delete the photo."
  `);
});

test('a photo of an erased product', async () => {
  expect(await faults(rule, { 'products/kota-madiun/dapur-wati-brem/depan.jpg': jpeg })).toMatchInlineSnapshot(`
    "products/kota-madiun/dapur-wati-brem/depan.jpg:1:1 error
      Foto “depan.jpg” belum terdaftar di kunci photos. Daftarkan dengan alt dan credit, atau hapus fotonya.
      The photo “depan.jpg” is not listed under photos. List it with alt and credit, or delete it."
  `);
});

test('silent: a photo beside an entry that cannot be read', async () => {
  expect(await faults(rule, { [product]: [['status: curated', 'status: [']] })).toBe('');
});
