import { expect, test } from 'vitest';
import { faults, photo, product } from '../../../tests/rule-cases.ts';
import { pngClaiming } from '../../../tests/png.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'photo-type';
const jpeg = small['products/cianjur/sari-rasa-tauco/depan.jpg'] as Uint8Array;

test('a drawing that could carry scripts', async () => {
  expect(await faults(rule, { [photo]: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      “depan.jpg” bukan foto JPEG, PNG, atau WebP, melainkan SVG. Simpan ulang fotonya sebagai JPEG.
      “depan.jpg” is not a JPEG, PNG or WebP photo but SVG. Save the photo again as JPEG."
  `);
});

test('AVIF under another name', async () => {
  expect(await faults(rule, { [photo]: Buffer.from('\0\0\0\x20ftypavif\0\0\0\0') })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      “depan.jpg” bukan foto JPEG, PNG, atau WebP, melainkan AVIF. Simpan ulang fotonya sebagai JPEG.
      “depan.jpg” is not a JPEG, PNG or WebP photo but AVIF. Save the photo again as JPEG."
  `);
});

test('PNG under the name of a JPEG', async () => {
  expect(await faults(rule, { [photo]: pngClaiming(500, 500) })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error → depan.png
      “depan.jpg” sebenarnya gambar PNG. Ganti akhirannya menjadi .png.
      “depan.jpg” is really a PNG picture. Change its ending to .png."
  `);
});

test('silent: JPEG with its long ending', async () => {
  expect(
    await faults(rule, {
      [photo]: null,
      'products/cianjur/sari-rasa-tauco/depan.jpeg': jpeg,
      [product]: [
        ['file: depan.jpg', 'file: depan.jpeg'],
        ['      depan.jpg:', '      depan.jpeg:'],
      ],
    }),
  ).toBe('');
});
