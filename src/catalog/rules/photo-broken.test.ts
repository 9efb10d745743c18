import { expect, test } from 'vitest';
import { faults, photo } from '../../../tests/rule-cases.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'photo-broken';
const jpeg = small['products/cianjur/sari-rasa-tauco/depan.jpg'] as Uint8Array;

test('half an upload', async () => {
  expect(await faults(rule, { [photo]: jpeg.subarray(0, 1500) })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/depan.jpg:1:1 error
      Foto ini rusak atau terpotong. Kirim ulang berkas aslinya.
      This photo is damaged or cut off. Upload the original file again."
  `);
});

test('silent: the whole of it', async () => {
  expect(await faults(rule, { [photo]: jpeg })).toBe('');
});
