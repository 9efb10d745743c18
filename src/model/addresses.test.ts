import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  addressOfKey,
  listPages,
  normalizeBase,
  pageOfPrinted,
  singlePages,
  withBase,
  type PageReference,
} from './addresses.ts';
import { entityNames, keyOf } from './key.ts';
import { languages } from './language.ts';

const id = (entity: string) => (['regency', 'partner', 'category'].includes(entity) ? 'cianjur' : 'cianjur/sari-rasa');
const references: readonly PageReference[] = [
  ...singlePages.map((single) => ({ single })),
  ...([...entityNames, 'category'] as const).flatMap((page) => [
    { page, id: id(page) },
    { page, id: id(page), number: 1 },
    { page, id: id(page), number: 2 },
  ]),
  { page: 'rule', id: 'number-format' },
  { page: 'line', id: 'cianjur/sari-rasa/tauco-hitam' },
  { page: 'stand', id: 'cianjur/bazar/a-1' },
  { code: '7K3M9X' },
  ...listPages.flatMap((list) => [{ list }, { list, number: 3 }]),
];
const table = references.map((reference) => languages.map((language) => addressOf(reference, language)).join('  '));

// These addresses are printed on paper. A change here breaks codes in somebody's hands.
test('every kind of address, in both languages', () => {
  expect([...new Set(table)].join('\n')).toMatchInlineSnapshot(`
    "/  /en/
    /tentang/  /en/about/
    /lisensi/  /en/licences/
    /cari/  /en/search/
    /aksesibilitas/  /en/accessibility/
    /panduan/  /en/guide/
    /kode/  /en/code/
    /luring/  /en/offline/
    /404.html  /404.html
    /daerah/cianjur/  /en/regions/cianjur/
    /daerah/cianjur/2/  /en/regions/cianjur/2/
    /klaster/cianjur/sari-rasa/  /en/clusters/cianjur/sari-rasa/
    /klaster/cianjur/sari-rasa/2/  /en/clusters/cianjur/sari-rasa/2/
    /merek/cianjur/sari-rasa/  /en/brands/cianjur/sari-rasa/
    /merek/cianjur/sari-rasa/2/  /en/brands/cianjur/sari-rasa/2/
    /umkm/cianjur/sari-rasa/  /en/producers/cianjur/sari-rasa/
    /umkm/cianjur/sari-rasa/2/  /en/producers/cianjur/sari-rasa/2/
    /produk/cianjur/sari-rasa/  /en/products/cianjur/sari-rasa/
    /produk/cianjur/sari-rasa/2/  /en/products/cianjur/sari-rasa/2/
    /kurasi/cianjur/sari-rasa/  /en/curation/cianjur/sari-rasa/
    /kurasi/cianjur/sari-rasa/2/  /en/curation/cianjur/sari-rasa/2/
    /program/cianjur/sari-rasa/  /en/programs/cianjur/sari-rasa/
    /program/cianjur/sari-rasa/2/  /en/programs/cianjur/sari-rasa/2/
    /mitra/cianjur/  /en/partners/cianjur/
    /mitra/cianjur/2/  /en/partners/cianjur/2/
    /kerja-sama/cianjur/sari-rasa/  /en/agreements/cianjur/sari-rasa/
    /kerja-sama/cianjur/sari-rasa/2/  /en/agreements/cianjur/sari-rasa/2/
    /acara/cianjur/sari-rasa/  /en/events/cianjur/sari-rasa/
    /acara/cianjur/sari-rasa/2/  /en/events/cianjur/sari-rasa/2/
    /kategori/cianjur/  /en/categories/cianjur/
    /kategori/cianjur/2/  /en/categories/cianjur/2/
    /panduan/number-format/  /en/guide/number-format/
    /merek/cianjur/sari-rasa/tauco-hitam/  /en/brands/cianjur/sari-rasa/tauco-hitam/
    /acara/cianjur/bazar/a-1/  /en/events/cianjur/bazar/a-1/
    /Q/7K3M9X/  /Q/7K3M9X/
    /daerah/  /en/regions/
    /daerah/3/  /en/regions/3/
    /klaster/  /en/clusters/
    /klaster/3/  /en/clusters/3/
    /merek/  /en/brands/
    /merek/3/  /en/brands/3/
    /kurasi/  /en/curation/
    /kurasi/3/  /en/curation/3/
    /program/  /en/programs/
    /program/3/  /en/programs/3/
    /mitra/  /en/partners/
    /mitra/3/  /en/partners/3/
    /kerja-sama/  /en/agreements/
    /kerja-sama/3/  /en/agreements/3/
    /acara/  /en/events/
    /acara/3/  /en/events/3/"
  `);
});

test('every kind of address below a base path', () => {
  const based = references.map((reference) => languages.map((language) => withBase(addressOf(reference, language), '/katalog/')).join('  ')); // prettier-ignore
  expect([...new Set(based)].join('\n')).toMatchInlineSnapshot(`
    "/katalog/  /katalog/en/
    /katalog/tentang/  /katalog/en/about/
    /katalog/lisensi/  /katalog/en/licences/
    /katalog/cari/  /katalog/en/search/
    /katalog/aksesibilitas/  /katalog/en/accessibility/
    /katalog/panduan/  /katalog/en/guide/
    /katalog/kode/  /katalog/en/code/
    /katalog/luring/  /katalog/en/offline/
    /katalog/404.html  /katalog/404.html
    /katalog/daerah/cianjur/  /katalog/en/regions/cianjur/
    /katalog/daerah/cianjur/2/  /katalog/en/regions/cianjur/2/
    /katalog/klaster/cianjur/sari-rasa/  /katalog/en/clusters/cianjur/sari-rasa/
    /katalog/klaster/cianjur/sari-rasa/2/  /katalog/en/clusters/cianjur/sari-rasa/2/
    /katalog/merek/cianjur/sari-rasa/  /katalog/en/brands/cianjur/sari-rasa/
    /katalog/merek/cianjur/sari-rasa/2/  /katalog/en/brands/cianjur/sari-rasa/2/
    /katalog/umkm/cianjur/sari-rasa/  /katalog/en/producers/cianjur/sari-rasa/
    /katalog/umkm/cianjur/sari-rasa/2/  /katalog/en/producers/cianjur/sari-rasa/2/
    /katalog/produk/cianjur/sari-rasa/  /katalog/en/products/cianjur/sari-rasa/
    /katalog/produk/cianjur/sari-rasa/2/  /katalog/en/products/cianjur/sari-rasa/2/
    /katalog/kurasi/cianjur/sari-rasa/  /katalog/en/curation/cianjur/sari-rasa/
    /katalog/kurasi/cianjur/sari-rasa/2/  /katalog/en/curation/cianjur/sari-rasa/2/
    /katalog/program/cianjur/sari-rasa/  /katalog/en/programs/cianjur/sari-rasa/
    /katalog/program/cianjur/sari-rasa/2/  /katalog/en/programs/cianjur/sari-rasa/2/
    /katalog/mitra/cianjur/  /katalog/en/partners/cianjur/
    /katalog/mitra/cianjur/2/  /katalog/en/partners/cianjur/2/
    /katalog/kerja-sama/cianjur/sari-rasa/  /katalog/en/agreements/cianjur/sari-rasa/
    /katalog/kerja-sama/cianjur/sari-rasa/2/  /katalog/en/agreements/cianjur/sari-rasa/2/
    /katalog/acara/cianjur/sari-rasa/  /katalog/en/events/cianjur/sari-rasa/
    /katalog/acara/cianjur/sari-rasa/2/  /katalog/en/events/cianjur/sari-rasa/2/
    /katalog/kategori/cianjur/  /katalog/en/categories/cianjur/
    /katalog/kategori/cianjur/2/  /katalog/en/categories/cianjur/2/
    /katalog/panduan/number-format/  /katalog/en/guide/number-format/
    /katalog/merek/cianjur/sari-rasa/tauco-hitam/  /katalog/en/brands/cianjur/sari-rasa/tauco-hitam/
    /katalog/acara/cianjur/bazar/a-1/  /katalog/en/events/cianjur/bazar/a-1/
    /katalog/Q/7K3M9X/  /katalog/Q/7K3M9X/
    /katalog/daerah/  /katalog/en/regions/
    /katalog/daerah/3/  /katalog/en/regions/3/
    /katalog/klaster/  /katalog/en/clusters/
    /katalog/klaster/3/  /katalog/en/clusters/3/
    /katalog/merek/  /katalog/en/brands/
    /katalog/merek/3/  /katalog/en/brands/3/
    /katalog/kurasi/  /katalog/en/curation/
    /katalog/kurasi/3/  /katalog/en/curation/3/
    /katalog/program/  /katalog/en/programs/
    /katalog/program/3/  /katalog/en/programs/3/
    /katalog/mitra/  /katalog/en/partners/
    /katalog/mitra/3/  /katalog/en/partners/3/
    /katalog/kerja-sama/  /katalog/en/agreements/
    /katalog/kerja-sama/3/  /katalog/en/agreements/3/
    /katalog/acara/  /katalog/en/events/
    /katalog/acara/3/  /katalog/en/events/3/"
  `);
});

test('different pages have different addresses, also for those who cannot tell capitals', () => {
  const addresses = [...new Set(references.map((reference) => JSON.stringify({ ...reference, number: 'number' in reference && reference.number !== 1 ? reference.number : undefined })))]
    .map((json) => JSON.parse(json) as PageReference)
    .flatMap((reference) => ('code' in reference || ('single' in reference && reference.single === 'not-found') ? [addressOf(reference, 'id')] : languages.map((language) => addressOf(reference, language)))); // prettier-ignore
  expect(new Set(addresses.map((address) => address.toLowerCase())).size).toBe(addresses.length);
  // Those of codes alone are in capitals, as they are printed.
  expect(addresses.every((address) => /^\/(?:(?:[a-z0-9-]+\/)*(?:404\.html)?|Q\/[0-9A-Z]{6}\/)$/.test(address))).toBe(
    true,
  );
});

describe('keys in links', () => {
  test.each(entityNames)('the key of a %s leads to its page', (entity) => {
    for (const language of languages) {
      expect(addressOfKey(keyOf(entity, id(entity)), language)).toBe(
        addressOf({ page: entity, id: id(entity) }, language),
      );
    }
  });

  test.each([
    '',
    'products',
    'products/cianjur',
    'orang/cianjur/a',
    'products/Cianjur/A',
    'products/cianjur/2026',
    '../x',
  ])('“%s” leads nowhere', (key) => {
    expect(addressOfKey(key, 'id')).toBeUndefined();
  });
});

test('what carries a code has a page: entries of four kinds, lines of brands and stands of events', () => {
  const address = (key: string) => {
    const page = pageOfPrinted(key);
    return page && addressOf(page, 'id');
  };
  expect(['products/cianjur/a', 'producers/cianjur/a', 'brands/cianjur/a', 'events/cianjur/a'].map(address)).toEqual([
    '/produk/cianjur/a/',
    '/umkm/cianjur/a/',
    '/merek/cianjur/a/',
    '/acara/cianjur/a/',
  ]);
  expect(address('brands/cianjur/a/tauco-hitam')).toBe('/merek/cianjur/a/tauco-hitam/');
  expect(address('events/cianjur/a/b-12')).toBe('/acara/cianjur/a/b-12/');
  for (const key of ['clusters/cianjur/a', 'products/cianjur/a/b', 'brands/cianjur/a/2', 'events/cianjur', 'a', '']) {
    expect(address(key), key).toBeUndefined();
  }
});

test('a base path has one spelling', () => {
  expect([undefined, '', '/', '//', 'katalog', '/katalog', 'katalog/', '/katalog/', '//a/b//'].map(normalizeBase)).toEqual([
    '/', '/', '/', '/', '/katalog/', '/katalog/', '/katalog/', '/katalog/', '/a/b/',
  ]); // prettier-ignore
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z/]{0,12}$/), (typed) => {
      const base = normalizeBase(typed);
      expect(base).toMatch(/^\/(?:.*\/)?$/);
      expect(normalizeBase(base)).toBe(base);
      expect(withBase('/produk/', base)).toBe(`${base}produk/`);
    }),
  );
});
