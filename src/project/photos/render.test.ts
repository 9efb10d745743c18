import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { laden, secret, stored, webpChunks } from '../../../tests/pictures.ts';
import { photoId, renderPhoto, type RenderedPhoto } from './render.ts';

const plain = (options: { width?: number; height?: number } = {}) =>
  sharp({ create: { width: 700, height: 600, channels: 3, background: '#c83232', ...options } });

/** Pixels of the widest rendition. */
async function pixelsOf({ renditions }: RenderedPhoto): Promise<Buffer> {
  return sharp(renditions.at(-1)?.bytes).raw().toBuffer();
}

/** The largest difference of any channel of any pixel. */
function difference(a: Buffer, b: Buffer): number {
  expect(a.length).toBe(b.length);
  let largest = 0;
  for (let index = 0; index < a.length; index += 1)
    largest = Math.max(largest, Math.abs((a[index] ?? 0) - (b[index] ?? 0)));
  return largest;
}

describe('renditions', () => {
  test('are squares in the planned widths', async () => {
    const { renditions } = await renderPhoto(await plain({ width: 1600, height: 1200 }).jpeg().toBuffer());
    expect(renditions.map(({ width }) => width)).toEqual([320, 480, 720, 1080]);
    for (const { width, bytes } of renditions) {
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width, height: width });
    }
  });

  test('of a small photo are not scaled up', async () => {
    const { renditions } = await renderPhoto(await plain({ width: 480, height: 400 }).png().toBuffer());
    expect(renditions.map(({ width }) => width)).toEqual([320, 400]);
  });

  test('show the middle of a wide and of a tall photo', async () => {
    // The picture is 600 × 400: of its red ramp the middle two thirds stay, of its green ramp everything.
    const wide = await pixelsOf(await renderPhoto(await stored(1).png().toBuffer()));
    const [left = 0, top = 0] = wide;
    expect([left, top]).toEqual([expect.closeTo(255 / 6, -1), expect.closeTo(0, -1)]);
    const tall = await pixelsOf(await renderPhoto(await stored(5).png().toBuffer()));
    expect([tall[0], tall[1]]).toEqual([expect.closeTo(255 / 6, -1), expect.closeTo(0, -1)]);
  });

  test('are the same bytes for the same input', async () => {
    const input = await laden('jpeg');
    const [first, second] = [await renderPhoto(input), await renderPhoto(input)];
    expect(second).toEqual(first);
  });

  test('come with the average colour', async () => {
    expect((await renderPhoto(await plain().png().toBuffer())).colour).toBe('#c83232');
    const halves = await plain({ width: 800, height: 800 })
      .composite([{ input: { create: { width: 400, height: 800, channels: 3, background: '#000000' } }, left: 0, top: 0 }])
      .png()
      .toBuffer(); // prettier-ignore
    expect((await renderPhoto(halves)).colour).toBe('#641919');
  });
});

describe('the eight positions of a camera', () => {
  const turned = (orientation: number) =>
    stored(orientation).withExif({ IFD0: { Artist: 'Uji' } }).withMetadata({ orientation }).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(); // prettier-ignore
  let expected: Buffer;
  beforeAll(async () => {
    expected = await pixelsOf(await renderPhoto(await stored(1).png().toBuffer()));
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('position %i looks upright', async (orientation) => {
    const input = await turned(orientation);
    expect((await sharp(input).metadata()).orientation).toBe(orientation);
    expect(difference(await pixelsOf(await renderPhoto(input)), expected)).toBeLessThan(16);
  });

  test.each([2, 3, 4, 5, 6, 7, 8])('and position %i without its tag does not', async (orientation) => {
    const input = await stored(orientation).png().toBuffer();
    expect(difference(await pixelsOf(await renderPhoto(input)), expected)).toBeGreaterThan(100);
  });
});

describe('nothing but pixels goes on', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'of a %s with place, owner, serial number and profile',
    async (format) => {
      const input = Buffer.from(await laden(format));
      const { exif, xmp, icc, iptc, comments } = await sharp(input).metadata();
      expect({ exif: Boolean(exif), xmp: Boolean(xmp), icc: Boolean(icc) }).toEqual({
        exif: true,
        xmp: true,
        icc: true,
      });
      if (format === 'jpeg')
        expect([Boolean(iptc), input.toString('latin1').split(secret).length > 5]).toEqual([true, true]);
      expect(comments ?? []).toEqual([]);
      expect(input.includes(secret)).toBe(true);

      for (const { bytes } of (await renderPhoto(input)).renditions) {
        expect(webpChunks(bytes)).toEqual(['VP8 ']);
        for (const trace of [secret, 'Exif', 'GPS', 'xmp', 'rdf', 'acsp', '8BIM', 'Photoshop']) {
          expect(Buffer.from(bytes).includes(trace), trace).toBe(false);
        }
      }
    },
  );
});

describe('every kind of colour becomes plain sRGB', () => {
  const red = [200, 50, 50];
  /** That red has a relative luminance of 0.148, which is this grey. */
  const grey = 107;

  test.each<[name: string, input: () => Promise<Buffer>, colour: readonly number[], tolerance: number]>([
    ['sRGB', () => plain().png().toBuffer(), red, 4],
    ['Display P3 in a JPEG', () => plain().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer(), red, 6],
    ['Display P3 in a PNG', () => plain().withIccProfile('p3').png().toBuffer(), red, 4],
    ['CMYK without a profile', () => plain().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer(), red, 24],
    ['CMYK with a profile', () => plain().withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer(), red, 24],
    ['16 bits a channel', () => plain().toColourspace('rgb16').png().toBuffer(), red, 4],
    ['a palette', () => plain().png({ palette: true }).toBuffer(), red, 4],
    ['transparent red on white', () => sharp({ create: { width: 700, height: 600, channels: 4, background: { r: 200, g: 50, b: 50, alpha: 0.5 } } }).png().toBuffer(), [228, 153, 153], 4],
    ['nothing at all on white', () => sharp({ create: { width: 700, height: 600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).webp().toBuffer(), [255, 255, 255], 2],
  ])('%s', async (_name, input, colour, tolerance) => {
    const rendered = await renderPhoto(await input());
    for (const { bytes } of rendered.renditions) {
      expect(webpChunks(bytes)).toEqual(['VP8 ']);
      expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar', hasAlpha: false });
    }
    const shown = (await sharp(rendered.renditions.at(-1)?.bytes).stats()).channels.map(({ mean }) => mean);
    for (const [index, value] of colour.entries()) expect(Math.abs((shown[index] ?? 0) - value), String(shown)).toBeLessThanOrEqual(tolerance);
  }); // prettier-ignore

  test.each(['b-w', 'grey16'] as const)('grey (%s)', async (space) => {
    const rendered = await renderPhoto(await plain().greyscale().toColourspace(space).png().toBuffer());
    const { channels } = await sharp(rendered.renditions.at(-1)?.bytes).stats();
    expect(channels).toHaveLength(3);
    const [r = 0, g = 0, b = 0] = channels.map(({ mean }) => mean);
    expect([Math.abs(r - g) < 3, Math.abs(g - b) < 3]).toEqual([true, true]);
    expect(Math.abs(r - grey)).toBeLessThan(4);
  });

  test('the numbers in a Display P3 file are others, so that its profile must have been used', async () => {
    const png = await plain().withIccProfile('p3').png().toBuffer();
    const raw = await sharp(png, { ignoreIcc: true }).raw().toBuffer();
    expect(Math.abs((raw[0] ?? 0) - 200)).toBeGreaterThan(10);
  });
});

describe('what cannot be shown throws', () => {
  test('half a photo', async () => {
    const whole = await stored(1).jpeg().toBuffer();
    await expect(renderPhoto(whole.subarray(0, whole.length / 2))).rejects.toThrow();
  });
  test('no photo', async () => {
    await expect(renderPhoto(Buffer.from('Halo'))).rejects.toThrow();
  });
});

test('the id is that of the bytes', async () => {
  const bytes = await plain().png().toBuffer();
  expect(photoId(bytes)).toMatch(/^[0-9a-f]{20}$/);
  expect(photoId(Uint8Array.from(bytes))).toBe(photoId(bytes));
  expect(photoId(Buffer.concat([bytes, Buffer.from([0])]))).not.toBe(photoId(bytes));
});
