import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { changed, load, small, type Change } from '../../../tests/tree.ts';
import { partSize, sitemapFiles, type SitemapSite } from './files.ts';
import { lastModified } from './modified.ts';
import { indexedPages, type IndexedPage } from './pages.ts';

const site: SitemapSite = { siteUrl: 'https://katalog.id', base: '/', languages: ['id', 'en'] };
const tauco = 'products/cianjur/sari-rasa-tauco/index.md';

async function catalogOf(changes: Record<string, Change> = {}): Promise<Catalog> {
  const { catalog, report } = await load(changed(changes, small));
  if (!catalog) throw new Error(JSON.stringify(report.faults));
  return catalog;
}

/** The rows of all parts: address → the rest. */
function rows(pages: Iterable<IndexedPage>, where: SitemapSite = site): Record<string, string> {
  const text = [...sitemapFiles(pages, where)].map((file) => file.text).join('');
  return Object.fromEntries([...text.matchAll(/<url><loc>([^<]*)<\/loc>(.*)<\/url>/g)].map(([, url = '', rest = '']) => [url, rest])); // prettier-ignore
}

describe('the newest date of an entry', () => {
  test.each([
    [
      'a price and a licence',
      { prices: { asOf: '2026-03-05' }, licences: [{ confirmed: '2026-04-01', until: '2030-01-01' }] },
      '2026-04-01',
    ],
    ['a month', { curation: { round: 'Kurasi', date: '2026-09' } }, '2026-09-01'],
    ['a year', { figures: [{ status: 'reported', asOf: '2025', source: { date: 'unknown' } }] }, '2025-01-01'],
    ['a plan', { figures: [{ status: 'planned', asOf: '2030-01-01', source: { date: '2026-02-01' } }] }, '2026-02-01'],
    ['a target', { facts: [{ status: 'target', asOf: '2030', source: { date: '2024-02' } }] }, '2024-02-01'],
    ['a consent, which no page shows', { consent: { date: '2026-01-01' } }, undefined],
    ['dates that say something else', { since: '1998', name: '2026-01-01', gtin: '2026', date: 'unknown' }, undefined],
    ['nothing', {}, undefined],
    ['no entry', undefined, undefined],
  ] as const)('with %s', (_what, facts, expected) => {
    expect(lastModified(facts)).toBe(expected);
  });
});

describe('the pages of the small catalogue', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await catalogOf();
  });

  test('are those that are offered, with their dates', () => {
    const lines = Object.entries(rows(indexedPages(catalog))).map(([url, rest]) => `${url.slice(18)} ${/<lastmod>(.*)<\/lastmod>/.exec(rest)?.[1] ?? '–'}${rest.includes('xhtml') ? ' ⇄' : ''}`); // prettier-ignore
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "/ 2026-10-01 ⇄
      /en/ 2026-10-01 ⇄
      /tentang/ – ⇄
      /en/about/ – ⇄
      /lisensi/ 2026-03-05 ⇄
      /en/licences/ 2026-03-05 ⇄
      /cari/ – ⇄
      /en/search/ – ⇄
      /aksesibilitas/ – ⇄
      /en/accessibility/ – ⇄
      /panduan/ – ⇄
      /en/guide/ – ⇄
      /kode/ – ⇄
      /en/code/ – ⇄
      /daerah/ 2026-10-01 ⇄
      /en/regions/ 2026-10-01 ⇄
      /klaster/ 2026-10-01 ⇄
      /en/clusters/ 2026-10-01 ⇄
      /merek/ 2026-10-01 ⇄
      /en/brands/ 2026-10-01 ⇄
      /kurasi/ 2026-10-01 ⇄
      /en/curation/ 2026-10-01 ⇄
      /program/ 2026-01-01 ⇄
      /en/programs/ 2026-01-01 ⇄
      /mitra/ – ⇄
      /en/partners/ – ⇄
      /kerja-sama/ 2026-10-01 ⇄
      /en/agreements/ 2026-10-01 ⇄
      /acara/ – ⇄
      /en/events/ – ⇄
      /kategori/bumbu/ 2026-10-01 ⇄
      /en/categories/bumbu/ 2026-10-01 ⇄
      /kategori/kue/ – ⇄
      /en/categories/kue/ – ⇄
      /kategori/kopi/ – ⇄
      /en/categories/kopi/ – ⇄
      /kategori/kriya/ – ⇄
      /en/categories/kriya/ – ⇄
      /daerah/cianjur/ 2026-10-01 ⇄
      /en/regions/cianjur/ 2026-10-01 ⇄
      /daerah/kota-madiun/ –
      /klaster/kota-madiun/pecel/ –
      /klaster/cianjur/tauco/ 2026-10-01 ⇄
      /en/clusters/cianjur/tauco/ 2026-10-01 ⇄
      /merek/cianjur/tauco-bersama/ 2026-10-01 ⇄
      /en/brands/cianjur/tauco-bersama/ 2026-10-01 ⇄
      /merek/kota-madiun/pecel-lama/ 2026-07-01
      /kurasi/cianjur/kurasi-2026/ 2026-04-20 ⇄
      /en/curation/cianjur/kurasi-2026/ 2026-04-20 ⇄
      /merek/cianjur/tauco-bersama/tauco-hitam/ 2026-10-01 ⇄
      /en/brands/cianjur/tauco-bersama/tauco-hitam/ 2026-10-01 ⇄
      /merek/cianjur/tauco-bersama/tauco-hitam-besar/ 2026-04-01 ⇄
      /en/brands/cianjur/tauco-bersama/tauco-hitam-besar/ 2026-04-01 ⇄
      /mitra/toko-uji/ 2026-10-05 ⇄
      /en/partners/toko-uji/ 2026-10-05 ⇄
      /program/cianjur/pendampingan-uji/ 2026-01-01 ⇄
      /en/programs/cianjur/pendampingan-uji/ 2026-01-01 ⇄
      /kerja-sama/cianjur/rak-uji/ 2026-05-02 ⇄
      /en/agreements/cianjur/rak-uji/ 2026-05-02 ⇄
      /acara/cianjur/bazar-uji/ 2026-10-01 ⇄
      /en/events/cianjur/bazar-uji/ 2026-10-01 ⇄
      /acara/cianjur/bazar-uji/jenis/bumbu/ 2026-10-01 ⇄
      /en/events/cianjur/bazar-uji/jenis/bumbu/ 2026-10-01 ⇄
      /acara/cianjur/bazar-uji/klaster/cianjur/tauco/ 2026-10-01 ⇄
      /en/events/cianjur/bazar-uji/klaster/cianjur/tauco/ 2026-10-01 ⇄
      /acara/cianjur/bazar-uji/a-1/ 2026-10-01 ⇄
      /en/events/cianjur/bazar-uji/a-1/ 2026-10-01 ⇄
      /acara/cianjur/bazar-uji/b-1/ – ⇄
      /en/events/cianjur/bazar-uji/b-1/ – ⇄
      /umkm/kota-madiun/dapur-wati/ 2026-01-01
      /umkm/cianjur/sari-rasa/ 2026-10-01 ⇄
      /en/producers/cianjur/sari-rasa/ 2026-10-01 ⇄
      /umkm/cianjur/tani-mulya/ –
      /produk/cianjur/sari-rasa-tauco/ 2026-10-05 ⇄
      /en/products/cianjur/sari-rasa-tauco/ 2026-10-05 ⇄
      /produk/cianjur/sari-rasa-tauco-besar/ 2026-04-01"
    `);
  });

  test('name both languages, or only the Indonesian page where there is no translation', () => {
    const all = rows(indexedPages(catalog));
    expect(all['https://katalog.id/en/']).toContain(
      '<xhtml:link rel="alternate" hreflang="id" href="https://katalog.id/"/><xhtml:link rel="alternate" hreflang="en" href="https://katalog.id/en/"/>',
    );
    const untranslated = 'produk/cianjur/sari-rasa-tauco-besar/';
    expect(all[`https://katalog.id/${untranslated}`]).not.toContain('xhtml');
    expect(all['https://katalog.id/en/products/cianjur/sari-rasa-tauco-besar/']).toBeUndefined();
  });

  test('of a site in one language have no alternates', () => {
    const all = rows(indexedPages(catalog), { ...site, languages: ['id'] });
    expect(Object.entries(all).filter(([url, rest]) => url.includes('/en/') || rest.includes('xhtml'))).toEqual([]);
  });

  test('below a base path have it in every address', () => {
    const all = rows(indexedPages(catalog), { ...site, base: '/pasar/' });
    expect(Object.keys(all).every((url) => url.startsWith('https://katalog.id/pasar/'))).toBe(true);
    const index = [...sitemapFiles(indexedPages(catalog), { ...site, base: '/pasar/' })].at(-1);
    expect(index?.text).toContain('<loc>https://katalog.id/pasar/sitemap-1.xml</loc>');
  });

  test('tell of a newer price, on every page that shows the product', async () => {
    const newer = rows(indexedPages(await catalogOf({ [tauco]: [['asOf: 2026', 'asOf: 2029']] })));
    const older = rows(indexedPages(catalog));
    const touched = Object.keys(older).filter((url) => newer[url] !== older[url]);
    for (const path of ['', 'produk/cianjur/sari-rasa-tauco/', 'umkm/cianjur/sari-rasa/', 'daerah/cianjur/', 'daerah/', 'kategori/bumbu/']) {
      expect(touched).toContain(`https://katalog.id/${path}`);
    }
    expect(touched).not.toContain('https://katalog.id/produk/cianjur/sari-rasa-tauco-besar/');
    expect(touched).not.toContain('https://katalog.id/daerah/kota-madiun/');
    expect(touched).not.toContain('https://katalog.id/tentang/');
  }); // prettier-ignore
});

test('a long sitemap has parts of ten thousand addresses, and an index of all', () => {
  const pages = Array.from({ length: 12_001 }, (_, index): IndexedPage => ({
    page: { page: 'product', id: `cianjur/p-${index}` },
    translated: index < 100,
    modified: index < 9_900 ? '2026-01-02' : undefined,
  }));
  const files = [...sitemapFiles(pages, site)];
  expect(files.map(({ file }) => file)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  const counts = files.map(({ text }) => text.match(/<loc>/g)?.length);
  expect(counts).toEqual([partSize, 12_001 + 100 - partSize, 2]);
  expect(files[2]?.text).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://katalog.id/sitemap-1.xml</loc><lastmod>2026-01-02</lastmod></sitemap>
    <sitemap><loc>https://katalog.id/sitemap-2.xml</loc></sitemap>
    </sitemapindex>
    "
  `);
});

test('a page without a date and an empty list give no element that says nothing', () => {
  const files = [...sitemapFiles([], site)];
  expect(files.map(({ file }) => file)).toEqual(['sitemap.xml']);
  expect(files[0]?.text).not.toContain('lastmod');
});
