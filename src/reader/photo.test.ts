import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { blankPng, pngClaiming } from '../../tests/png.ts';
import { photoLimits } from '#model/photo.ts';
import { examinePhoto } from './photo.ts';

const examine = (bytes: Uint8Array) => examinePhoto('x/depan.jpg', bytes, bytes.length);
const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#3b2417' } });

describe('a photo is told by its first bytes and read to its last', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s', async (type) => {
    const bytes = await picture.clone().toFormat(type).toBuffer();
    expect(await examine(bytes)).toMatchObject({ type, width: 640, height: 480, intact: true });
    expect(await examine(bytes.subarray(0, Math.floor(bytes.length * 0.6)))).toMatchObject({ type, intact: false });
    expect(await examine(bytes.subarray(0, 16))).toMatchObject({ type, intact: false });
  });

  test.each([
    ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['AVIF', '\0\0\0\x20ftypavif'],
    ['HEIC', '\0\0\0\x20ftypheic'],
    ['GIF', 'GIF89a'],
    ['PDF', '%PDF-1.7'],
    ['TIFF', 'II*\0'],
    ['BMP', 'BM....'],
    [undefined, 'Halo'],
    [undefined, ''],
  ])('%s is no photo', async (looksLike, content) => {
    expect(await examine(Buffer.from(content, 'latin1'))).toMatchObject({
      type: 'other',
      looksLike,
      width: 0,
      intact: false,
    });
  });
});

describe('what is too large is not decoded', () => {
  test('forty-nine million pixels are', async () => {
    expect(await examine(blankPng(7000, 7000))).toMatchObject({ width: 7000, height: 7000, intact: true });
  });

  test('two hundred and fifty-six million whole pixels are not, although they could be', async () => {
    const bomb = blankPng(16_000, 16_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await examine(bomb)).toMatchObject({ width: 16_000, height: 16_000, intact: false });
  });

  test('nor is a header that promises more than there is', async () => {
    expect(await examine(pngClaiming(60_000, 60_000))).toMatchObject({ width: 60_000, height: 60_000, intact: false });
  });

  test('a file beyond the limit of bytes is not even opened', async () => {
    const bytes = await picture.clone().jpeg().toBuffer();
    expect(await examinePhoto('x.jpg', bytes, photoLimits.bytes + 1)).toMatchObject({
      type: 'jpeg',
      width: 0,
      intact: false,
    });
  });
});
