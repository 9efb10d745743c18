import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import type { Product } from 'schema-dts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { isDay } from '#model/fields/date.ts';
import { structuredDataScript } from '#outputs/structured-data/script.ts';
import { formatRupiah } from '#site/format/number.ts';
import { readingPolicy } from '#site/policy.ts';
import { inspectOutput } from '../scripts/build/inspect.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { filesBelow, run, workFolder, writeTree } from './commands.ts';
import { attributeOf, elementsOf, textOf } from './html.ts';
import {
  dataBlocksOf, googleFindings, thingsOf, vocabularyFindings, type Said, type Thing,
} from './structured-data.ts'; // prettier-ignore
import { changed, load, real, small, type Tree } from './tree.ts';

const siteUrl = 'https://katalog.example';
const base = '/katalog/';

const product = (lines: string) => `---\nstatus: curated\n${lines}\n---\n`;

/** The small catalogue as if it were real, with one invented maker, one marketer, and more coffee than fits on a page. */
const tree: Tree = changed(
  {
    'producers/cianjur/dapur-contoh.md': `---\nname: Dapur Contoh\ndistrict: Cibeber\nsample: true\ncuration: { round: Kurasi Contoh, date: 2026 }\n---\n`,
    'products/cianjur/dapur-contoh-opak/index.md': product(
      'name: Opak Contoh\nproducer: cianjur/dapur-contoh\ncategory: kue\nsample: true\nprices: { retail: 9000, per: bungkus, asOf: 2026-10-01 }',
    ),
    'producers/kota-madiun/toko-uji.md': `---\nname: Toko Uji\ndistrict: Taman\nrole: marketer\ncuration: { round: Kurasi 2026, date: 2026 }\n---\n`,
    'products/kota-madiun/toko-uji-kain/index.md': product(
      'name: Kain Uji\nproducer: kota-madiun/toko-uji\ncategory: kriya\nprices: { retail: 150000, per: bungkus, tax: excluded, asOf: 2026-11-01 }\npackaging: { net: 2 m }',
    ),
    'producers/cianjur/tani-mulya.md': `---\nname: Tani Mulya\ndistrict: Cibeber\nrole: supplier\ncuration: { round: Kurasi 2026, date: 2026 }\n---\n`,
    ...Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [
        `products/cianjur/tani-mulya-kopi-${n + 10}/index.md`,
        product(
          `name: Kopi Tani Mulya Petak ${n + 10}\nproducer: cianjur/tani-mulya\ncategory: kopi\nprices: { retail: ${40000 + n}, per: bungkus, asOf: 2026-10-01 }\npackaging: { net: 200 g }`,
        ),
      ]),
    ),
  },
  real(small),
);

const work = workFolder();
const output = work.path('dist');
let said: Said[];
let catalog: Catalog;
const htmlOf = (page: string) => readFileSync(join(output, page), 'utf8');
const on = (address: string): readonly Thing[] =>
  said.find(({ page }) => page === `${address}index.html`)?.things ?? [];
const typesOn = (address: string) => on(address).map((thing) => thing['@type']);

beforeAll(async () => {
  const { code, stderr } = await run('build.ts', [], {
    CONTENT_DIR: writeTree(work.path('content'), tree),
    OUT_DIR: output,
    SITE_URL: siteUrl,
    BASE_PATH: base,
  });
  expect(code, stderr).toBe(0);
  const loaded = await load(tree);
  if (!loaded.catalog) throw new Error('The tree has faults.');
  catalog = loaded.catalog;
  said = filesBelow(output)
    // Pages of codes say once more what those say that they were copied from.
    .filter((path) => path.endsWith('.html') && !path.startsWith('Q/'))
    .map((page) => ({ page, things: thingsOf(htmlOf(page)) }));
});
afterAll(() => work.clean());

describe('the structured data of all pages', () => {
  test('follow the vocabulary of schema.org', () => {
    expect(said.flatMap(({ things }) => things).length).toBeGreaterThan(200);
    expect(vocabularyFindings(said)).toEqual([]);
  });

  test('have all that Google requires of a result, but for goods without a price, which claim none', async () => {
    const unpriced = (address: string) =>
      `${address}index.html: Product: One of the following attributes is required: "aggregateRating", "offers" or "review"`;
    expect((await googleFindings(said)).sort()).toEqual([
      unpriced('en/products/cianjur/sari-rasa-tauco-besar/'),
      unpriced('produk/cianjur/sari-rasa-tauco-besar/'),
    ]);
  });

  test('name addresses of this site alone that lead to pages and photos', () => {
    const files = new Set(filesBelow(output));
    const own = siteUrl + base;
    const addresses = said.flatMap(({ page, things }) =>
      [...strings(things)].filter((text) => text.startsWith(siteUrl)).map((address) => ({ page, address })),
    );
    expect(addresses.length).toBeGreaterThan(500);
    for (const { page, address } of addresses) {
      expect(address.startsWith(own), `${page}: ${address}`).toBe(true);
      const [path = ''] = address.slice(own.length).split('#');
      expect(files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path), `${page}: ${address}`).toBe(
        true,
      );
    }
    const [withPhoto, drawn] = ['', '-besar'].map((size) => on(`produk/cianjur/sari-rasa-tauco${size}/`)[0]);
    expect(withPhoto?.['image']).toEqual([expect.stringMatching(/\.webp$/)]);
    expect(drawn).not.toHaveProperty('image');
  });

  test('describe the page that search engines are to keep', () => {
    for (const { page, things } of said) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(htmlOf(page))?.[1];
      for (const thing of things) {
        if (thing['@type'] === 'Product' || thing['@type'] === 'CollectionPage' || thing['@type'] === 'AboutPage')
          expect(thing['url'], page).toBe(canonical);
      }
    }
  });

  test('name no price that the page does not show, and none without an end', () => {
    let offers = 0;
    for (const { page, things } of said) {
      const shown = textOf(parse(htmlOf(page)));
      for (const { offers: offer } of things as readonly { offers?: Record<string, unknown> }[]) {
        if (!offer) continue;
        offers += 1;
        const { price } = (offer['priceSpecification'] ?? offer) as { price: number };
        expect(shown, page).toContain(formatRupiah(price, page.startsWith('en/') ? 'en' : 'id'));
        expect(isDay(String(offer['priceValidUntil'])), page).toBe(true);
      }
    }
    expect(offers).toBe(2 * 52);
  });

  test('show machines the way that visitors see', () => {
    let trails = 0;
    for (const { page, things } of said) {
      const nav = [...elementsOf(parse(htmlOf(page)))].find(
        ({ tagName, attrs }) => tagName === 'nav' && attrs.some(({ value }) => value === 'breadcrumbs'),
      );
      const seen = nav
        ? [...elementsOf(nav)]
            .filter(({ tagName }) => tagName === 'a')
            .map((a) => [siteUrl + (attributeOf(a, 'href') ?? ''), textOf(a).trim()])
        : [];
      const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList');
      const items = (trail?.['itemListElement'] ?? []) as { item: string; name: string; position: number }[];
      expect(
        items.map(({ item, name }) => [item, name]),
        page,
      ).toEqual(seen.length < 2 ? [] : seen);
      expect(
        items.map(({ position }) => position),
        page,
      ).toEqual(items.map((_, index) => index + 1));
      if (trail) trails += 1;
    }
    expect(trails).toBeGreaterThan(100);
  });
});

describe('every template', () => {
  const trail = 'BreadcrumbList';
  test.each<[name: string, id: string, en: string, types: readonly string[]]>([
    ['home', '', 'en/', ['WebSite']],
    ['about', 'tentang/', 'en/about/', ['AboutPage']],
    ['licences', 'lisensi/', 'en/licences/', []],
    ['search', 'cari/', 'en/search/', []],
    ['regencies', 'daerah/', 'en/regions/', ['CollectionPage']],
    ['clusters', 'klaster/', 'en/clusters/', ['CollectionPage']],
    ['brands', 'merek/', 'en/brands/', ['CollectionPage']],
    ['category', 'kategori/kopi/', 'en/categories/kopi/', ['CollectionPage']],
    ['regency', 'daerah/cianjur/', 'en/regions/cianjur/', ['CollectionPage', trail]],
    ['regency, second page', 'daerah/cianjur/2/', 'en/regions/cianjur/2/', ['CollectionPage', trail]],
    ['cluster', 'klaster/cianjur/tauco/', 'en/clusters/cianjur/tauco/', ['CollectionPage', trail]],
    ['brand', 'merek/cianjur/tauco-bersama/', 'en/brands/cianjur/tauco-bersama/', ['CollectionPage', 'Brand', 'Cooperative', trail]],
    ['producer', 'umkm/cianjur/sari-rasa/', 'en/producers/cianjur/sari-rasa/', ['Organization', trail]],
    ['invented producer', 'umkm/cianjur/dapur-contoh/', 'en/producers/cianjur/dapur-contoh/', [trail]],
    ['product', 'produk/cianjur/sari-rasa-tauco/', 'en/products/cianjur/sari-rasa-tauco/', ['Product', 'Organization', trail]],
    ['product without a price', 'produk/cianjur/sari-rasa-tauco-besar/', 'en/products/cianjur/sari-rasa-tauco-besar/', ['Product', 'Organization', trail]],
    ['invented product', 'produk/cianjur/dapur-contoh-opak/', 'en/products/cianjur/dapur-contoh-opak/', [trail]],
    ['withdrawn product', 'produk/kota-madiun/dapur-wati-sambal-pecel/', 'en/products/kota-madiun/dapur-wati-sambal-pecel/', [trail]],
    ['erased product', 'produk/kota-madiun/dapur-wati-brem/', 'en/products/kota-madiun/dapur-wati-brem/', []],
    ['moved product', 'produk/cianjur/tauco-sari/', 'en/products/cianjur/tauco-sari/', []],
  ])('says what it is, and no more: %s', (_name, id, en, types) => {
    for (const address of [id, en]) {
      expect(said.some(({ page }) => page === `${address}index.html`), address).toBe(true);
      expect(typesOn(address), address).toEqual(types);
    }
  }); // prettier-ignore

  test('stays silent where the address is unknown', () => {
    expect(said.find(({ page }) => page === '404.html')?.things).toEqual([]);
  });

  test('lists what stands on the page, invented goods left out', () => {
    const names = (address: string) => {
      const { mainEntity } = on(address)[0] as unknown as { mainEntity?: { itemListElement: { name: string }[] } };
      return mainEntity?.itemListElement.map(({ name }) => name) ?? [];
    };
    const listed = [...names('daerah/cianjur/'), ...names('daerah/cianjur/2/')];
    const offered = catalog.regencies.find(({ id }) => id === 'cianjur')?.products ?? [];
    expect(offered.some(({ sample }) => sample)).toBe(true);
    expect(listed).toEqual(offered.filter(({ sample }) => !sample).map(({ facts }) => facts.name));
    expect(names('kategori/kue/')).toEqual([]);
    expect(names('daerah/')).toEqual(['Kabupaten Cianjur', 'Kota Madiun']);
  });
});

describe('the validators', () => {
  const good: Product = {
    '@type': 'Product',
    name: 'Tauco Hitam',
    weight: { '@type': 'QuantitativeValue', value: 250, unitCode: 'GRM' },
    offers: { '@type': 'Offer', price: 25000, priceCurrency: 'IDR', priceValidUntil: '2027-03-30' },
  };
  const saying = (thing: object): Said[] => [{ page: 'p', things: [thing as Thing] }];

  test('accept a good product', async () => {
    expect(vocabularyFindings(saying(good))).toEqual([]);
    expect(await googleFindings(saying(good))).toEqual([]);
  });

  test.each<[fault: string, thing: object, finding: RegExp]>([
    ['an unknown type', { ...good, '@type': 'Produkt' }, /no exported member named 'Produkt'/],
    ['a type that is no name', { ...good, '@type': 'Product Offer' }, /Type '"Product Offer"'/],
    ['a property that the type does not have', { ...good, harga: 1 }, /'"harga"' does not exist/],
    ['a property of another type', { ...good, address: 'Cianjur' }, /'"address"' does not exist/],
    ['a value of another type', { ...good, offers: { '@type': 'Brand', name: 'x' } }, /"Brand"/],
    ['a false property further in', { ...good, offers: { '@type': 'Offer', prize: 1 } }, /'"prize"' does not exist/],
    ['a text in the place of a thing', { ...good, offers: 'Rp25.000' }, /'string' is not assignable/],
  ])('find %s', (_fault, thing, finding) => {
    expect(vocabularyFindings(saying(thing)).join('\n')).toMatch(finding);
  });

  test.each<[fault: string, thing: object, finding: string]>([
    ['a missing name', { ...good, name: undefined }, 'Required attribute "name" is missing'],
    ['neither offer nor review', { ...good, offers: undefined }, 'One of the following attributes is required'],
    ['an offer without a price', { ...good, offers: { '@type': 'Offer', priceCurrency: 'IDR' } }, 'Required attribute "price" is missing'],
    ['a price that is no number', { ...good, offers: { '@type': 'Offer', price: 'Rp25.000', priceCurrency: 'IDR' } }, 'Invalid type for attribute "price"'],
    ['a currency that is none', { ...good, offers: { '@type': 'Offer', price: 1, priceCurrency: 'Rp' } }, 'Invalid type for attribute "priceCurrency"'],
    ['a trail without names', { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: 'https://katalog.example/' }] }, 'Required attribute "name" is missing'],
    ['a trail of one step', { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'x', item: 'https://katalog.example/' }] }, 'At least two ListItems'],
    ['a certificate of nobody', { ...good, hasCertification: { '@type': 'Certification', name: 'P-IRT' } }, 'Required attribute "issuedBy" is missing'],
  ])('find %s', async (_fault, thing, finding) => {
    expect((await googleFindings(saying(thing))).join('\n')).toContain(finding);
  }); // prettier-ignore

  test('find another context', () => {
    const block = `<script type="application/ld+json">{"@context":"https://schema.example","@type":"Product"}</script>`;
    expect(() => thingsOf(block)).toThrow('Another context');
  });
});

/** Names that try to leave the block they stand in. */
const hostile = [
  '</script><script>alert(1)</script>', '</ScRiPt ><img src=x onerror=alert(1)>', '<!--<script>', '-->', ']]>', '<LILIS>',
  'a\u2028b\u2029c', '"}]}', '\\', '\\u003cscript\\u003e', '&lt;script&gt;', '&quot;', "Nur'aini & Co.", '\u0000', '😀',
]; // prettier-ignore

describe('hostile names', () => {
  const things = hostile.map((name): Product => ({ '@type': 'Product', name }));

  test('arrive unharmed, written with no sign that could end the block', () => {
    for (const thing of things) {
      const text = structuredDataScript([thing]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...(thing as object) });
      expect(dataBlocksOf(`<script type="application/ld+json">${text}</script>`)).toEqual([text]);
    }
    expect(structuredDataScript([])).toBe('');
  });

  describe('in a browser', () => {
    let browser: Browser;
    let site: Served;
    const block = `<script type="application/ld+json">${structuredDataScript(things)}</script>`;
    const document = (head: string) =>
      `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${readingPolicy}"><title>Uji</title>${head}</head><body><h1>Uji</h1></body></html>`;
    beforeAll(async () => {
      const folder = work.path('hostile');
      mkdirSync(folder);
      cpSync(join(output, 'favicon.svg'), join(folder, 'favicon.ico'));
      writeFileSync(join(folder, 'index.html'), document(block));
      writeFileSync(join(folder, 'control.html'), document(`${block}<script>alert(1)</script>`));
      site = await serve(folder, '/', 0);
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    /** All that a page makes the browser say. */
    async function visit(address: string) {
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on('dialog', (dialog) => {
        heard.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      await page.goto(site.url + address, { waitUntil: 'load' });
      const blocks = await page.evaluate<string[]>(
        `[...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent)`,
      );
      const elements = await page.evaluate<number>(`document.querySelectorAll('script, img').length`);
      await page.close();
      return { heard, blocks, elements };
    }

    test('run nothing, and the policy has nothing to say about a block of data', async () => {
      const { heard, blocks, elements } = await visit('');
      expect(heard).toEqual([]);
      expect(elements).toBe(1);
      expect(JSON.parse(blocks[0] ?? '')).toEqual({ '@context': 'https://schema.org', '@graph': things });
    });

    test('would be heard if they ran: the policy stops a true script aloud', async () => {
      const { heard } = await visit('control.html');
      expect(heard.join('\n')).toContain('Content Security Policy');
    });
  });
});

describe('the look at a finished site', () => {
  const page = 'produk/cianjur/sari-rasa-tauco/index.html';
  const problemsWith = async (change: (html: string) => string): Promise<readonly string[]> => {
    const folder = work.path('tampered');
    cpSync(output, folder, { recursive: true });
    const html = htmlOf(page);
    const changedHtml = change(html);
    expect(changedHtml).not.toBe(html);
    writeFileSync(join(folder, page), changedHtml);
    return (await inspectOutput(folder, catalog, base)).problems;
  };

  test('accepts a block of structured data', async () => {
    expect((await inspectOutput(output, catalog, base)).problems).toEqual([]);
  });

  const faulty = `${page} has structured data that are not JSON, or that could end their element early.`;
  test.each<[what: string, change: (html: string) => string, problem: string]>([
    ['that is not JSON', (html) => html.replace('{"@context"', '{@context'), faulty],
    ['that contains a <', (html) => html.replace('"Tauco Hitam Sari Rasa"', '"Tauco <b>Hitam"'), faulty],
    ['that never ends', (html) => html.slice(0, html.lastIndexOf('{"@context"') + 4), faulty],
    ['with a further attribute', (html) => html.replace('<script type="application/ld+json">', '<script type="application/ld+json" src="/x.js">'), `${page} contains <script.`],
    ['of another type', (html) => html.replace('<script type="application/ld+json">', '<script type="text/javascript">'), `${page} contains <script.`],
  ])('refuses one %s', async (_what, change, problem) => {
    expect(await problemsWith(change)).toContain(problem);
  }); // prettier-ignore
});

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* strings(inner);
}
