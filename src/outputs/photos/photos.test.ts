import { describe, expect, test } from 'vitest';
import { keyOf } from '#model/key.ts';
import { photoLimits } from '#model/photo.ts';
import { createPhotoBook, widest, type PublishedPhoto } from './book.ts';
import { parseRenditionPath, photoRecipe, plannedWidths, renditionPath } from './recipe.ts';
import { plainWebp, webpHeadBytes } from './webp.ts';

describe('widths', () => {
  test('are those of the recipe for a large photo', () => {
    expect(plannedWidths(4000)).toEqual([320, 480, 720, 1080]);
    expect(plannedWidths(1080)).toEqual([320, 480, 720, 1080]);
  });

  test('end with the size of a small photo, without a second one nearly as wide', () => {
    expect(plannedWidths(400)).toEqual([320, 400]);
    expect(plannedWidths(500)).toEqual([320, 500]);
    expect(plannedWidths(800)).toEqual([320, 480, 800]);
    expect(plannedWidths(1000)).toEqual([320, 480, 720, 1000]);
  });

  test('never go beyond the photo, and always grow', () => {
    for (let side: number = photoLimits.side; side <= 1300; side += 1) {
      const widths = plannedWidths(side);
      expect(Math.max(...widths)).toBe(Math.min(side, Math.max(...photoRecipe.widths)));
      expect([...new Set(widths)].sort((a, b) => a - b)).toEqual(widths);
    }
  });
});

describe('names', () => {
  test('are taken apart as they were made', () => {
    const id = '0123456789abcdef0123';
    expect(renditionPath(id, 640)).toBe('foto/0123456789abcdef0123-640.webp');
    expect(parseRenditionPath(renditionPath(id, 640))).toEqual({ id, width: 640 });
  });

  test.each([
    'foto/0123456789abcdef0123-0640.webp',
    'foto/0123456789ABCDEF0123-640.webp',
    'foto/0123456789abcdef012-640.webp',
    'foto/../0123456789abcdef0123-640.webp',
    'foto/0123456789abcdef0123-640.jpg',
    'foto/depan.jpg',
  ])('%s is none', (path) => {
    expect(parseRenditionPath(path)).toBeUndefined();
  });
});

test('a book knows a photo by product and file, and its widest rendition', () => {
  const photo: PublishedPhoto = {
    side: 400,
    colour: '#3b2417',
    renditions: [
      { width: 320, path: 'foto/a-320.webp' },
      { width: 400, path: 'foto/a-400.webp' },
    ],
  };
  const product = keyOf('product', 'cianjur/sari-rasa-tauco');
  const book = createPhotoBook([[product, 'depan.jpg', photo]]);
  expect(book.find(product, 'depan.jpg')).toBe(photo);
  expect(book.find(product, 'lain.jpg')).toBeUndefined();
  expect(book.find(keyOf('product', 'cianjur/sari-rasa'), 'depan.jpg')).toBeUndefined();
  expect(widest(photo)).toEqual({ width: 400, path: 'foto/a-400.webp' });
});

describe('a WebP of pixels alone', () => {
  /** A container with these chunks, as the specification describes it. */
  const container = (...chunks: readonly (readonly [name: string, content: readonly number[]])[]) => {
    const body = chunks.flatMap(([name, content]) => {
      const length = [content.length & 255, content.length >> 8, 0, 0];
      return [...Buffer.from(name), ...length, ...content, ...(content.length % 2 ? [0] : [])];
    });
    const size = body.length + 4;
    return Uint8Array.from([...Buffer.from('RIFF'), size & 255, size >> 8, 0, 0, ...Buffer.from('WEBP'), ...body]);
  };
  /** A key frame of 320 × 240 pixels, without the pixels. */
  const frame = [0x10, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00, 7, 7, 7];
  const plain = container(['VP8 ', frame]);
  const read = (bytes: Uint8Array) => plainWebp(bytes.subarray(0, webpHeadBytes), bytes.length);

  test('tells its size', () => {
    expect(read(plain)).toEqual({ width: 320, height: 240 });
  });

  test.each<[string, Uint8Array]>([
    ['with EXIF behind the frame', container(['VP8 ', frame], ['EXIF', [1, 2]])],
    ['in the extended form', container(['VP8X', new Array<number>(10).fill(0)], ['ICCP', [1, 2]], ['VP8 ', frame])],
    ['without loss', container(['VP8L', frame])],
    ['with bytes behind its end', Uint8Array.from([...plain, 1, 2])],
    ['cut off', plain.subarray(0, -2)],
    ['of another kind', Uint8Array.from([0x89, ...plain.subarray(1)])],
    ['without a key frame', container(['VP8 ', [0x11, ...frame.slice(1)]])],
    ['of nothing', new Uint8Array()],
  ])('is not one %s', (_name, bytes) => {
    expect(read(bytes)).toBeUndefined();
  });
});
