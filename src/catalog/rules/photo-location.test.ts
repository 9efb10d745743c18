import sharp, { type Exif } from 'sharp';
import { expect, test } from 'vitest';
import { faults, photo } from '../../../tests/rule-cases.ts';

const rule = 'photo-location';

/** A photo that says of itself what `exif` says. */
const photoWith = (exif: Exif) =>
  sharp({ create: { width: 600, height: 600, channels: 3, background: '#7a3d14' } })
    .withExif(exif)
    .jpeg()
    .toBuffer();

test('a photo with coordinates', async () => {
  const located = await photoWith({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 49/1 0/1', GPSLongitudeRef: 'E' } });
  expect(await faults(rule, { [photo]: located })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 warning
      Foto ini menyimpan lokasi pengambilannya. Foto yang tampil di situs sudah bersih, tetapi berkas aslinya ini dapat dilihat umum: simpan ulang tanpa data lokasi.
      This photo tells where it was taken. What the site shows is clean, but this original can be seen by anybody: save it again without its location."
  `);
});

test('silent: a photo that names its camera alone', async () => {
  expect(await faults(rule, { [photo]: await photoWith({ IFD0: { Make: 'Kamera Uji' } }) })).toBe('');
});

test('silent: a photo whose data about itself cannot be read', async () => {
  const bytes = await photoWith({ IFD0: { Make: 'Kamera Uji' } });
  const start = bytes.indexOf('Exif\0\0');
  bytes.fill(0xff, start + 14, start + 40);
  expect(await faults(rule, { [photo]: bytes })).toBe('');
});
