import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { printedAddress } from '#model/printed.ts';
import { symbolOf } from '#outputs/codes/symbol.ts';
import type { PrintedBox } from '#outputs/print/boxes.ts';
import { choose } from '#outputs/print/choice.ts';
import { boxesOnSheet, labelGridNames, labelGrids, paperNames, sheetGrids, type Grid } from '#outputs/print/grids.ts';
import { fill, sheetKinds, thingsOn, type SheetKind, type Sheets } from '#outputs/print/sheets.ts';
import { outlineDocument, sheetDocument, type PrintOccasion } from '#site/print/document.ts';
import { awkwardNames } from '#site/drawing/awkward-names.ts';
import { readPrintMeans } from '../scripts/build/print/means.ts';
import { createTypesetter } from '../scripts/build/print/typesetter.ts';
import { darkest, decode, openPdf, type Part, type Pixels, type PdfPage } from './pdf.ts';
import { printedTree, type Sold } from './printed-tree.ts';
import { load, today } from './tree.ts';

const occasion: PrintOccasion = { today, build: '0123456789abcdef', language: 'id' };
const means = readPrintMeans();
const typesetter = createTypesetter();

const markup = '#eval("1+1") $x^2$ *tebal* _miring_ [isi] @rujukan `kode` \\ // <a>';
/** As many licences of one product as may be typed, four of each kind that labels name. */
const licences = Array.from({ length: 12 }, (_, index) => {
  const number = [`ID3211999999999082${index % 10}`, `2063203${String(999900 + index)}-29`, `MD 2459999999999${10 + index}`][index % 3];
  return `{ kind: ${['halal', 'pirt', 'bpom'][index % 3]}, number: ${number}, validity: open, confirmed: 2026-03-05, evidence: seen }`;
}); // prettier-ignore
const licensed = (price: string) => `prices: { ${price}, asOf: 2026-10-12 }\nlicences: [${licences.join(', ')}]`;

const sold: readonly Sold[] = [
  { slug: 'a', name: 'Tauco Manis' },
  { slug: 'b', name: 'Keripik Singkong Pedas Manis Daun Jeruk Renyah Gurih Asli Kota Madiun Istimewa 1' },
  { slug: 'c', name: markup },
  { slug: 'd', name: 'W'.repeat(80), price: 'prices: { retail: 999999999, per: stoples, asOf: 2026-10-12 }' },
  { slug: 'e', name: 'Tauco Lama', price: 'prices: { retail: 77700, per: stoples, asOf: 2026-05-24 }' },
  { slug: 'f', name: 'Tauco Grosir', price: 'prices: { tiers: [{ from: 24, price: 16500 }], per: stoples, asOf: 2026-10-12 }' },
  { slug: 'g', name: 'Tauco Pesanan', price: 'prices: { onRequest: true }' },
  { slug: 'h', name: "Nur'aini & Co. “Sambal” 辣椒" },
  { slug: 'i', name: 'Tauco Berizin', price: licensed('retail: 18000, per: stoples') },
  { slug: 'j', name: 'Tauco Hitam Manis Resep Nenek Asli Pacet Istimewa Tanpa Pengawet Sejak 1952', price: licensed('tiers: [{ from: 24, price: 16500 }], per: stoples') },
  { slug: 'k', name: 'M'.repeat(80), price: licensed('tiers: [{ from: 24, price: 16500 }], per: stoples') },
]; // prettier-ignore

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(sold, 12);
});

async function catalogOf(products: readonly Sold[], stands: number): Promise<Catalog> {
  const loaded = await load(printedTree(products, stands));
  if (!loaded.catalog) throw new Error(JSON.stringify(loaded.report.faults.slice(0, 3), undefined, 1));
  return loaded.catalog;
}

function sheetsOf(kind: SheetKind, key: string, grid: Grid, more: Partial<Sheets> = {}, from = catalog): Sheets {
  const choice = choose(from, key);
  if (!('subjects' in choice)) throw new Error(`${key}: ${choice.problem}`);
  const things = choice.subjects.flatMap((subject) => thingsOn(kind, subject));
  const boxes = things.flatMap((thing) => fill([thing], from, today).boxes);
  return { kind, grid, subject: { id: 'Uji' }, boxes, copies: 1, skipped: 0, ...more };
}

const setPages = async (sheets: Sheets, at = occasion, from = catalog) =>
  openPdf(typesetter.set(sheetDocument(sheets, from, at, means)));

/** Where a box lies on its sheet. */
function placeOf({ columns, left, top, width, height, gap }: Grid, index: number): Part {
  const [column, row] = [index % columns, Math.floor(index / columns)];
  return { left: left + column * (width + gap[0]), top: top + row * (height + gap[1]), width, height };
}

/** A part with as much less on each side. */
const within = ({ left, top, width, height }: Part, by: number): Part => {
  return { left: left + by, top: top + by, width: width - 2 * by, height: height - 2 * by };
};

const textIn = (page: PdfPage, { left, top, width, height }: Part) =>
  page.characters
    .filter((one) => one.left >= left && one.right <= left + width && one.top >= top && one.bottom <= top + height)
    .map(({ character }) => character)
    .join('');

/** Pads that stay white around what stands in a box, in millimetres. */
const pad: Readonly<Record<SheetKind, number>> = { labels: 0.9, cards: 1.8, codes: 3, posters: 0 };

const subjects: Readonly<Record<SheetKind, string>> = {
  labels: 'products/cianjur',
  cards: 'products/cianjur',
  codes: 'producers/cianjur/sari-rasa',
  posters: 'events/cianjur/bazar-uji',
};
const papers: readonly (readonly [string, SheetKind, Grid])[] = [
  ...labelGridNames.map((name) => [`labels ${name}`, 'labels', labelGrids[name]] as const),
  ...sheetKinds.flatMap((kind) =>
    kind === 'labels' ? [] : paperNames.map((paper) => [`${kind} ${paper}`, kind, sheetGrids[kind][paper]] as const),
  ),
];

describe.each(papers)('%s', (_, kind, grid) => {
  let boxes: readonly PrintedBox[];
  let pages: readonly PdfPage[];
  beforeAll(async () => {
    const sheets = sheetsOf(kind, subjects[kind], grid);
    ({ boxes } = sheets);
    pages = await setPages(sheets);
  });
  const each = () =>
    boxes.map((box, index) => {
      const page = pages[Math.floor(index / boxesOnSheet(grid))];
      if (!page) throw new Error(`There is no sheet for box ${index}.`);
      return { box, page, place: placeOf(grid, index % boxesOnSheet(grid)) };
    });

  test('the sheets have the size of the paper', () => {
    expect(pages).toHaveLength(Math.ceil(boxes.length / boxesOnSheet(grid)));
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(grid.paper.width, 1);
      expect(height).toBeCloseTo(grid.paper.height, 1);
    }
  });

  test('no letter leaves its box, and none is too small to read', () => {
    for (const page of pages) {
      const inside = new Set(
        each()
          .filter((one) => one.page === page)
          .flatMap(({ place: { left, top, width, height } }) =>
            page.characters.filter(
              (one) =>
                one.left >= left + pad[kind] && one.right <= left + width - pad[kind] + 0.1 &&
                one.top >= top + pad[kind] && one.bottom <= top + height - pad[kind] + 0.1,
            ),
          ),
      ); // prettier-ignore
      const last = placeOf(grid, boxesOnSheet(grid) - 1);
      const stray = page.characters.filter(
        (one) => !inside.has(one) && one.bottom > grid.top && one.top < last.top + last.height,
      );
      expect(stray.map(({ character }) => character).join('')).toBe('');
      expect(Math.min(...page.characters.map(({ size }) => size))).toBeGreaterThan(3.2);
    }
  });

  test.each(kind === 'posters' ? [100, 150] : [150, 300])('both readers decode every symbol at %i dpi', async (dpi) => {
    const pixels = new Map<PdfPage, Pixels>();
    for (const { box, page, place } of each()) {
      const seen = pixels.get(page) ?? (await page.render(dpi));
      pixels.set(page, seen);
      const address = printedAddress('https://etalase.example/', box.code);
      const { module, quiet, ...texts } = await decode(seen, place, symbolOf(address).modules);
      expect(texts, box.name.id).toEqual({ zxing: address, jsqr: address });
      // At hand's distance a phone wants modules of 0.4 mm, and four of them light on each side.
      expect(module, box.name.id).toBeGreaterThan(kind === 'posters' ? 2 : 0.5);
      expect(quiet, box.name.id).toBeGreaterThan(240);
    }
  });

  test('nothing is printed between a box and its edge', async () => {
    if (pad[kind] === 0) return;
    const shots = new Map<PdfPage, Pixels>();
    for (const { page, place, box } of each()) {
      const seen = shots.get(page) ?? (await page.render(200));
      shots.set(page, seen);
      // Lines to cut along stand on the edge itself.
      const outer = within(place, 0.6);
      const depth = pad[kind] - 0.7;
      const { left, top, width, height } = outer;
      const strips: Part[] = [
        { left, top, width, height: depth },
        { left, top: top + height - depth, width, height: depth },
        { left, top, width: depth, height },
        { left: left + width - depth, top, width: depth, height },
      ];
      expect(Math.min(...strips.map((strip) => darkest(seen, strip))), box.name.id).toBeGreaterThan(245);
    }
  });

  test('each box says its code, its domain and when its data were true', () => {
    for (const { box, page, place } of each()) {
      const text = textIn(page, place);
      expect(text).toContain(box.code);
      expect(text).toContain('etalase.example');
      if (kind === 'labels' || kind === 'cards') expect(text).toContain('Data21Nov2026·01234567');
      if (kind !== 'codes') expect(text).toContain('datacontoh');
      if (box.stand) expect(text).toContain(`STAN${box.stand.number}`);
    }
    if (grid.paper.width > 200 && kind !== 'labels') {
      for (const page of pages) expect(page.text).toContain('Data per 21 November 2026 · cetakan 01234567');
    }
  });

  test('names are printed as they are, whatever they look like', () => {
    const texts = each().map(({ page, place }) => textIn(page, place));
    const names = kind === 'posters' ? [] : boxes.map(({ name }) => name.id);
    for (const [index, name] of names.entries()) {
      expect(texts[index]).toContain(
        [...name]
          .map((one) => (means.has(one) ? one : '□'))
          .join('')
          .replaceAll(' ', ''),
      );
    }
  });
});

describe('prices', () => {
  test.each(['labels', 'cards'] as const)('%s ask for a price that is old or unknown, and print the others whole', async (kind) => {
    const grid = kind === 'labels' ? labelGrids['a4-3x8'] : sheetGrids.cards.a4;
    const sheets = sheetsOf(kind, 'products/cianjur', grid);
    const pages = await setPages(sheets);
    const said = (name: string) => {
      const index = sheets.boxes.findIndex((box) => box.name.id === name);
      const page = pages[Math.floor(index / boxesOnSheet(grid))];
      return page ? textIn(page, placeOf(grid, index % boxesOnSheet(grid))) : '';
    };
    expect(said('Tauco Manis')).toContain('Rp18.000');
    expect(said('Tauco Manis')).toMatch(/perstoples.*hargaper12Okt2026/);
    expect(said('W'.repeat(80))).toContain('Rp999.999.999');
    expect(said('Tauco Grosir')).toMatch(/Rp16\.500.*mulai24stoples/);
    for (const name of ['Tauco Lama', 'Tauco Pesanan']) {
      expect(said(name)).toContain('tanyaharga');
      expect(said(name)).not.toMatch(/Rp\d/);
    }
  }); // prettier-ignore

  test('posters say how much of what a price is for, as labels do', async () => {
    const own = await catalogOf(
      [
        { slug: 'dus', name: 'Tauco Sedus', price: 'prices: { tiers: [{ from: 10, price: 8000 }], per: stoples, asOf: 2026-10-12 }' },
        { slug: 'satu', name: 'Tauco Satuan', price: 'prices: { retail: 9000, per: stoples, asOf: 2026-10-12 }' },
        { slug: 'tanya', name: 'Tauco Tanya', price: 'prices: { onRequest: true }' },
      ],
      5,
    ); // prettier-ignore
    const sheets = sheetsOf('posters', 'events/cianjur/bazar-uji/a-5', sheetGrids.posters.a4, {}, own);
    const said = async (language: 'id' | 'en') => {
      const [page] = await setPages(sheets, { ...occasion, language }, own);
      return page?.text.match(/^.*(?:Rp|tanya harga|ask for the price).*$/gm)?.join('\n');
    };
    expect(await said('id')).toMatchInlineSnapshot(`
      "Tauco Satuan 250 g per stoples · harga per 12 Okt 2026 Rp9.000
      Tauco Sedus 250 g mulai 10 stoples · harga per 12 Okt 2026 Rp8.000
      Tauco Tanya 250 g tanya harga"
    `);
    expect(await said('en')).toMatchInlineSnapshot(`
      "Tauco Satuan 250 g per jar · price of 12 Oct 2026 Rp9,000
      Tauco Sedus 250 g from 10 jar · price of 12 Oct 2026 Rp8,000
      Tauco Tanya 250 g ask for the price"
    `);
  });

  test('posters show what a stand sells, and count what has no room', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ slug: `x${index}`, name: `Tauco Nomor ${index}` }));
    const own = await catalogOf(many, 1);
    const [stand] = own.events[0]?.stands ?? [];
    if (!stand) throw new Error('The event has a stand.');
    const full = { ...stand, products: own.products };
    const { boxes } = fill([{ is: 'stand', node: full }], own, today);
    const [page] = await setPages(
      sheetsOf('posters', 'events/cianjur', sheetGrids.posters.a4, { boxes }),
      occasion,
      own,
    );
    const shown = page?.text.match(/Tauco Nomor \d+/g) ?? [];
    expect(page?.text.match(/harga per 12 Okt 2026/g)?.length).toBe(shown.length);
    const [, rest] = /dan (\d+) produk lain/.exec(page?.text ?? '') ?? [];
    expect(shown.length).toBeGreaterThanOrEqual(4);
    const others = page?.text.match(/Tauco Hitam/g) ?? [];
    expect(shown.length + others.length + Number(rest)).toBe(own.products.length);
  });
});

test('one licence of each kind is printed, as far as the name leaves room', async () => {
  const shown = async (kind: SheetKind, grid: Grid, own: string) => {
    const [page] = await setPages(sheetsOf(kind, `products/cianjur/sari-rasa-${own}`, grid));
    const text = page?.text.match(/Halal ID\d+|P-IRT [\d-]+|MD \d+/g) ?? [];
    return text.map((licence) => licence.replace(/ ?(?:ID)?\d.*/, '')).join(', ');
  };
  const all: string[] = [];
  for (const [name, kind, grid] of papers) {
    if (kind !== 'labels' && kind !== 'cards') continue;
    all.push([name, await shown(kind, grid, 'i'), (await shown(kind, grid, 'j')) || '–'].join(' | '));
  }
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "labels 103 | Halal, P-IRT | –
    labels 121 | Halal, P-IRT | Halal
    labels a4-3x8 | Halal, P-IRT | –
    labels a4-2x5 | Halal, P-IRT, MD | Halal, P-IRT, MD
    labels f4-3x8 | Halal, P-IRT | –
    labels f4-2x5 | Halal, P-IRT, MD | Halal, P-IRT, MD
    cards a4 | Halal, P-IRT | Halal
    cards f4 | Halal, P-IRT, MD | Halal, P-IRT, MD"
  `);
});

test('a text that nothing makes fit stops no sheet', async () => {
  const grid = labelGrids['103'];
  const [first] = sheetsOf('labels', 'products/cianjur/sari-rasa-a', grid).boxes;
  if (!first) throw new Error('There is a box.');
  const boxes = [{ ...first, name: { id: 'panjang sekali '.repeat(2000) } }, first];
  const [page] = await setPages(sheetsOf('labels', 'products/cianjur/sari-rasa-a', grid, { boxes }));
  if (!page) throw new Error('There is a page.');
  expect(textIn(page, placeOf(grid, 1))).toContain('TaucoManis');
});

test('the boxes of a sheet lie where the grid says, to a fifth of a millimetre', async () => {
  for (const name of labelGridNames) {
    const grid = labelGrids[name];
    const [page] = await openPdf(typesetter.set(outlineDocument(grid, name, catalog, occasion)));
    const pixels = await page?.render(300);
    if (!pixels) throw new Error('There is a page.');
    for (const index of [0, boxesOnSheet(grid) - 1]) {
      const { left, top, width, height } = placeOf(grid, index);
      const lines: readonly Part[] = [
        { left: left - 0.2, top: top + height / 3, width: 0.4, height: 0.3 },
        { left: left + width - 0.2, top: top + height / 3, width: 0.4, height: 0.3 },
        { left: left + width / 3, top: top - 0.2, width: 0.3, height: 0.4 },
        { left: left + width / 3, top: top + height - 0.2, width: 0.3, height: 0.4 },
      ];
      for (const line of lines) expect(darkest(pixels, line), `${name} ${JSON.stringify(line)}`).toBeLessThan(200);
      expect(darkest(pixels, { left: left + 0.4, top: top + height - 3, width: 2, height: 2 })).toBe(255);
    }
  }
});

test('places that were used before stay empty, and copies follow each other', async () => {
  const grid = labelGrids['121'];
  const sheets = sheetsOf('labels', 'products/cianjur/sari-rasa-a', grid, { copies: 12, skipped: 3 });
  const pages = await setPages(sheets);
  const filled = pages.map((page) =>
    Array.from({ length: 10 }, (_, index) => textIn(page, placeOf(grid, index)) !== ''),
  );
  expect(filled.map((sheet) => sheet.map(Number).join(''))).toEqual(['0001111111', '1111100000']);
});

test('awkward names fit into the smallest label, and end up readable', async () => {
  const grid = labelGrids['103'];
  const [first] = sheetsOf('labels', 'products/cianjur/sari-rasa-a', grid).boxes;
  if (!first) throw new Error('There is a box.');
  const boxes = awkwardNames.map((name) => ({ ...first, name: { id: name }, owner: name }));
  const pages = await setPages(sheetsOf('labels', 'products/cianjur/sari-rasa-a', grid, { boxes }));
  for (const page of pages) {
    for (let index = 0; index < boxesOnSheet(grid); index += 1) {
      const { left, top, width, height } = placeOf(grid, index);
      const own = page.characters.filter((one) => one.left < left + width && one.right > left && one.top < top + height && one.bottom > top);
      for (const one of own) {
        expect([one.left > left + 0.9, one.right < left + width - 0.8, one.top > top, one.bottom < top + height - 0.8], one.character).toEqual([true, true, true, true]);
        expect(one.size).toBeGreaterThan(2.6);
      }
    }
  }
}); // prettier-ignore

test('the pattern stands out from its ground without colours, in every palette', async () => {
  const grid = sheetGrids.cards.a4;
  const [first] = sheetsOf('cards', 'products/cianjur/sari-rasa-a', grid).boxes;
  if (!first) throw new Error('There is a box.');
  for (const palette of ['pandan', 'padi', 'nila', 'cabai', 'tanah', 'laut'] as const) {
    const home = { ...first.home, facts: { ...first.home.facts, palette, pattern: 'kawung' as const } };
    const [page] = await setPages(
      sheetsOf('cards', 'products/cianjur/sari-rasa-a', grid, { boxes: [{ ...first, home }] }),
    );
    const pixels = await page?.render(300);
    if (!pixels) throw new Error('There is a page.');
    const band = { left: grid.left + 8, top: grid.top + 5.3, width: 60, height: 4.2 };
    const lightest = 255 - darkest({ ...pixels, grey: pixels.grey.map((value) => 255 - value) }, band);
    const [light, dark] = [lightest, darkest(pixels, band)].map(luminance) as [number, number];
    expect((light + 0.05) / (dark + 0.05), palette).toBeGreaterThan(4.5);
  }
});

/** Relative luminance of a grey (WCAG 2.2). */
function luminance(grey: number): number {
  const value = grey / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

test('the same gives the same bytes, and another build or day another stamp', () => {
  const sheets = sheetsOf('labels', 'products/cianjur', labelGrids['a4-3x8']);
  const bytes = (at: PrintOccasion) => Buffer.from(createTypesetter().set(sheetDocument(sheets, catalog, at, means)));
  const first = bytes(occasion);
  expect(bytes(occasion).equals(first)).toBe(true);
  expect(bytes({ ...occasion, build: 'f123456789abcdef' }).equals(first)).toBe(false);
  expect(bytes({ ...occasion, today: '2026-11-22' }).equals(first)).toBe(false);
});

test('English sheets say in English what was translated', async () => {
  const sheets = sheetsOf('labels', 'products/cianjur', labelGrids['a4-3x8']);
  const [page] = await setPages(sheets, { ...occasion, language: 'en' });
  expect(page?.text).toContain('ask for the price');
  expect(page?.text).toContain('price of 12 Oct 2026');
});

test('nothing is printed without a lasting address', () => {
  const site = { ...catalog.site, printAddress: undefined };
  const sheets = sheetsOf('labels', 'products/cianjur', labelGrids['a4-3x8']);
  expect(() => sheetDocument(sheets, { ...catalog, site }, occasion, means)).toThrow('lasting address');
});
