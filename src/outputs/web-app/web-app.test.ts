import { beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '#model/site.ts';
import { load, small } from '../../../tests/tree.ts';
import { icoOf, icons } from './icons.ts';
import { manifestAddress, manifestFile } from './manifest.ts';

let site: Site;
beforeAll(async () => {
  const { catalog } = await load(small);
  if (!catalog) throw new Error('The small catalogue has no faults.');
  site = catalog.site;
});

type Manifest = Record<string, unknown> & { icons: { src: string; sizes: string; purpose: string }[] };

describe('a manifest', () => {
  const read = (language: 'id' | 'en', base: string, changes: Partial<Site> = {}) =>
    JSON.parse(manifestFile({ ...site, ...changes }, language, base)) as Manifest;

  test('opens the home page of its language, below the base', () => {
    expect(read('id', '/')).toMatchObject({ id: '/', start_url: '/', scope: '/', lang: 'id', display: 'minimal-ui' });
    expect(read('en', '/pasar/')).toMatchObject({ id: '/pasar/en/', start_url: '/pasar/en/', scope: '/pasar/' });
    expect(manifestAddress('id')).not.toBe(manifestAddress('en'));
  });

  test('says what the site says of itself, in the language in which it does', () => {
    const tagline = { id: 'Produk daerah', en: 'Local goods' };
    expect(read('en', '/', { tagline })).toMatchObject({ description: 'Local goods', lang: 'en' });
    expect(read('en', '/', { tagline: { id: 'Produk daerah' } })).toMatchObject({
      description: 'Produk daerah',
      lang: 'id',
    });
  });

  test('shortens no name: one that is too long for an icon is left to the system', () => {
    expect(read('id', '/', { name: 'Etalase' })).toMatchObject({ name: 'Etalase', short_name: 'Etalase' });
    expect(read('id', '/', { name: 'Etalase Priangan Timur' })).not.toHaveProperty('short_name');
  });

  test('has the icons that browsers ask for, and no other', () => {
    const { icons: listed } = read('id', '/pasar/');
    expect(listed.map(({ src, sizes, purpose }) => `${src} ${sizes} ${purpose}`)).toEqual([
      '/pasar/ikon-192.png 192x192 any',
      '/pasar/ikon-512.png 512x512 any',
      '/pasar/ikon-maskable-512.png 512x512 maskable',
    ]);
  });
});

test('a maskable icon keeps its mark within the circle that nobody cuts off', () => {
  const maskable = icons.filter((icon) => 'purpose' in icon && icon.purpose === 'maskable');
  expect(maskable).toHaveLength(1);
  for (const { share } of maskable) expect(share * Math.SQRT2).toBeLessThanOrEqual(0.8);
});

test('an ICO file holds the PNG behind a head that tells where', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const ico = Buffer.from(icoOf(png, 32));
  // One picture of 32 by 32 pixels, one plane of 32 bits, seven bytes from the twenty-second on.
  expect(ico.toString('hex', 0, 22)).toBe('000001000100' + '20200000' + '01002000' + '07000000' + '16000000');
  expect(new Uint8Array(ico.subarray(22))).toEqual(png);
});
