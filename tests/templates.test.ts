import { expect, test } from 'vitest';
import { named, templatePages } from '../scripts/templates.ts';
import { changed, load, small } from './tree.ts';

async function pagesOf(tree: typeof small, exists: (address: string) => boolean = () => false) {
  const { catalog } = await load(tree);
  if (!catalog) throw new Error('The tree has faults.');
  return templatePages(catalog, exists);
}

test('each template is shown by an entry that has what it is about', async () => {
  const pages = await pagesOf(small);
  const indonesian = pages.filter(({ language }) => language === 'id');
  expect(Object.fromEntries(indonesian.map(({ name, address }) => [name, address]))).toMatchInlineSnapshot(`
    {
      "about": "/tentang/",
      "accessibility": "/aksesibilitas/",
      "agreement": "/kerja-sama/cianjur/rak-uji/",
      "agreement-list": "/kerja-sama/",
      "brand-active": "/merek/cianjur/tauco-bersama/",
      "brand-inactive": "/merek/kota-madiun/pecel-lama/",
      "brand-line": "/merek/cianjur/tauco-bersama/tauco-hitam/",
      "brand-list": "/merek/",
      "category": "/kategori/bumbu/",
      "cluster-function": "/klaster/cianjur/tauco/",
      "cluster-goods": "/klaster/kota-madiun/pecel/",
      "cluster-list": "/klaster/",
      "code": "/kode/",
      "curation": "/kurasi/cianjur/kurasi-2026/",
      "curation-list": "/kurasi/",
      "event": "/acara/cianjur/bazar-uji/",
      "event-goods": "/acara/cianjur/bazar-uji/klaster/cianjur/tauco/",
      "event-list": "/acara/",
      "guide": "/panduan/",
      "guide-rule": "/panduan/brand-clause-value/",
      "home": "/",
      "licences": "/lisensi/",
      "moved": "/produk/cianjur/tauco-sari/",
      "not-found": "/404.html",
      "offline": "/luring/",
      "partner": "/mitra/toko-uji/",
      "partner-list": "/mitra/",
      "producer": "/umkm/cianjur/sari-rasa/",
      "product-bare": "/produk/cianjur/sari-rasa-tauco-besar/",
      "product-drawn": "/produk/cianjur/sari-rasa-tauco-besar/",
      "product-erased": "/produk/kota-madiun/usaha-hapus/",
      "product-full": "/produk/cianjur/sari-rasa-tauco/",
      "product-photo": "/produk/cianjur/sari-rasa-tauco/",
      "product-withdrawn": "/produk/kota-madiun/dapur-wati-sambal-pecel/",
      "program": "/program/cianjur/pendampingan-uji/",
      "program-list": "/program/",
      "regency": "/daerah/cianjur/",
      "regency-list": "/daerah/",
      "search": "/cari/",
      "stand": "/acara/cianjur/bazar-uji/a-1/",
    }
  `);
  const english = pages.filter(({ language }) => language === 'en');
  expect(english.map(({ name }) => name)).toEqual(
    indonesian.filter(({ name }) => name !== 'not-found').map(({ name }) => `${name}-en`),
  );
});

test('a template that the catalogue has nothing for is left out, and a list that goes on is found', async () => {
  const without = changed({
    'moved.yaml': '[]\n',
    'codes/cianjur.csv': [['JXKH58,products/cianjur/sari-rasa-tauco-lama,2026-02-01\n', '']],
  });
  const names = async (...given: Parameters<typeof pagesOf>) => (await pagesOf(...given)).map(({ name }) => name);
  expect(await names(without)).not.toContain('moved');
  expect(await names(small)).not.toContain('second-page');
  const long = await pagesOf(small, (address) => address.endsWith('/2/'));
  expect(long.find(({ name }) => name === 'second-page')?.address).toMatch(/^\/daerah\/[\w-]+\/2\/$/);
});

test('a page is named alone, in both languages, or with its family', async () => {
  const pages = await pagesOf(small);
  const names = (...given: string[]) => named(pages, given).map(({ name }) => name);
  expect(names()).toHaveLength(pages.length);
  expect(names('home-en')).toEqual(['home-en']);
  expect(names('home')).toEqual(['home', 'home-en']);
  expect(names('cluster', 'home-en')).toEqual([
    'cluster-list', 'cluster-function', 'cluster-goods', 'home-en', 'cluster-list-en', 'cluster-function-en', 'cluster-goods-en',
  ]);
  expect(() => names('nothing')).toThrow(/^Tidak ada halaman nothing\. Yang ada: home, about,/);
}); // prettier-ignore
