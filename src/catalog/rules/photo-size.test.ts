import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faults, photo } from '../../../tests/rule-cases.ts';
import { pngClaiming } from '../../../tests/png.ts';

const rule = 'photo-size';
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3b2417' } })
    .jpeg()
    .toBuffer();

test('a side under 400 pixels', async () => {
  expect(await faults(rule, { [photo]: await drawn(399, 500) })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      Foto ini hanya 399 × 500 piksel; sisi terpendeknya paling sedikit 400 piksel. Pakai foto yang lebih besar.
      This photo has only 399 × 500 pixels; its shorter side needs at least 400. Use a larger one."
  `);
});

test('more than three times as long as high', async () => {
  expect(await faults(rule, { [photo]: await drawn(1201, 400) })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      Foto ini terlalu memanjang (1201 × 400 piksel). Potong mendekati persegi.
      This photo is too narrow (1201 × 400 pixels). Crop it nearly square."
  `);
});

test('more pixels than are ever decoded, told from the header', async () => {
  expect(await faults(rule, { [photo]: pngClaiming(16_000, 16_000) })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      Foto ini 16000 × 16000 piksel, lebih dari 50 juta piksel, jadi tidak dibuka. Perkecil hingga sisi terpanjangnya sekitar 2.000 piksel.
      This photo has 16000 × 16000 pixels, more than 50 million, so it was not opened. Scale it down to about 2,000 pixels on its longer side."
  `);
});

test('more bytes than are ever read', async () => {
  expect(await faults(rule, { [photo]: new Uint8Array(12 * 1024 * 1024 + 1) })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      Ukuran foto ini 12.289 kB; batasnya 12.288 kB. Perkecil fotonya.
      This photo is 12,289 kB; the limit is 12,288 kB. Make it smaller."
  `);
});

test('silent: the limits themselves', async () => {
  expect(await faults(rule, { [photo]: await drawn(1200, 400) })).toBe('');
});
