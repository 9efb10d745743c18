import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { hasEnded } from '#catalog/placements.ts';
import { addressOf } from '#model/addresses.ts';
import { loadContent } from '#project/load.ts';
import { fileOf, type TemplatePage } from '../scripts/templates.ts';
import { filesBelow } from './commands.ts';
import { buildEveryTemplate, type EveryTemplate } from './every-template.ts';
import { attributeOf, elementsOf, type Element, type Node } from './html.ts';
import { modulesOf } from './modules.ts';

let built: EveryTemplate;
let catalog: Catalog;
/** A page as it is served; its elements without those in templates, which nobody loads until they are taken out. */
interface Served {
  html: string;
  elements: Element[];
}
let products: (Served & { page: TemplatePage })[];
/** The page behind each code, with the key for which it was given out. */
let coded: (Served & { key: string })[];
beforeAll(async () => {
  built = await buildEveryTemplate();
  const loaded = await loadContent(built.settings);
  if (!loaded.catalog) throw new Error('The content has faults.');
  catalog = loaded.catalog;
  const servedAt = (address: string): Served => {
    const html = readFileSync(fileOf(built.settings.outDir, address), 'utf8');
    return { html, elements: [...elementsOf(parse(html))] };
  };
  products = built.pages
    .filter(({ template }) => template.startsWith('product-'))
    .map((page) => ({ page, ...servedAt(page.address) }));
  coded = catalog.codes.map(({ code, key }) => ({ key, ...servedAt(addressOf({ code }, 'id')) }));
});
afterAll(() => built.close());

const compressed = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;
const served = (address: string) => readFileSync(join(built.settings.outDir, address));

/** Values of an attribute on the elements of a kind. */
const values = (elements: readonly Element[], tag: string, name: string, rel?: string) =>
  elements
    .filter((element) => element.tagName === tag && (rel === undefined || attributeOf(element, 'rel') === rel))
    .flatMap((element) => attributeOf(element, name) ?? []);

const sheetsOf = (elements: readonly Element[]) => values(elements, 'link', 'href', 'stylesheet');
/** Bytes of a page with its style sheets on the way. */
const onTheWay = ({ html, elements }: Served) => compressed(html) + weightOf(sheetsOf(elements));
/** Bytes of these files on the way. */
const weightOf = (files: readonly string[]) => files.reduce((sum, file) => sum + compressed(served(file)), 0);

test('a product page and its style sheets weigh at most 14 kB on the way, and the page 40 kB in all', () => {
  expect(products.length).toBeGreaterThanOrEqual(12);
  for (const product of products) {
    const { page, html, elements } = product;
    const sheets = sheetsOf(elements);
    expect(sheets.length, page.name).toBeGreaterThan(0);
    expect(onTheWay(product), `${page.name} with ${sheets.length} style sheets, gzip -9`).toBeLessThanOrEqual(14_000);
    expect(Buffer.byteLength(html), page.name).toBeLessThanOrEqual(40_000);
  }
});

test('every page that a printed code leads to weighs no more: of makers, brands, lines, events and stands as well', () => {
  expect(coded.length).toBeGreaterThanOrEqual(150);
  const heavy = coded.flatMap((page) => {
    const weight = onTheWay(page);
    const { key, html } = page;
    return weight > 14_000 || Buffer.byteLength(html) > 40_000 ? [`${key}: ${weight} of ${html.length}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('what a printed code leads to paints with one sheet and one small script on the way; others wait for that', () => {
  const early = coded.flatMap(({ key, elements }) => {
    const sheets = sheetsOf(elements);
    const scripts = modulesOf(built.settings.outDir, values(elements, 'script', 'src'));
    const isLight = sheets.length === 1 && scripts.length <= 1 && weightOf(scripts) <= 1000;
    return isLight ? [] : [`${key}: ${[...sheets, ...scripts].join(' ')}`];
  });
  expect(early).toEqual([]);
});

test('a product page needs no script, and may bring at most 10 kB of them', () => {
  for (const { page, elements } of products) {
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    // Data in the page is no script; everything else is a file that waits until the page is there.
    const running = scripts.filter((script) => !/^application\/(?:ld\+)?json$/.test(attributeOf(script, 'type') ?? ''));
    for (const script of running) {
      expect(attributeOf(script, 'src'), page.name).toMatch(/^\/_astro\/[\w.-]+\.js$/);
      expect(attributeOf(script, 'type'), page.name).toBe('module');
    }
    const sources = running.map((script) => attributeOf(script, 'src') ?? '');
    expect(weightOf(modulesOf(built.settings.outDir, sources)), page.name).toBeLessThanOrEqual(10_000);
    expect(
      elements.some(({ tagName }) => tagName === 'noscript'),
      page.name,
    ).toBe(false);
  }
});

test('the search page brings at most 10 kB of scripts besides the engine', () => {
  const pages = built.pages.filter(({ template }) => template === 'search');
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const { name, address } of pages) {
    const elements = [...elementsOf(parse(readFileSync(fileOf(built.settings.outDir, address), 'utf8')))];
    const scripts = modulesOf(built.settings.outDir, values(elements, 'script', 'src'));
    expect(scripts.length, name).toBeGreaterThan(0);
    const weight = weightOf(scripts);
    expect(weight, name).toBeGreaterThan(3000);
    expect(weight, name).toBeLessThanOrEqual(10_000);
  }
});

test('what is served is compressed as a host would, and fonts, which are compressed already, are not', async () => {
  const encoding = async (address: string) =>
    (await fetch(new URL(address, built.site.url))).headers.get('content-encoding');
  const [{ elements } = { elements: [] }] = products;
  expect(await encoding('/')).toBe('gzip');
  expect(await encoding(values(elements, 'link', 'href', 'stylesheet')[0] ?? '')).toBe('gzip');
  const [font = ''] = filesBelow(built.settings.outDir).filter((path) => path.endsWith('.woff2'));
  expect(await encoding(`/${font}`)).toBeNull();
});

/** Stand for a picture and for a way to ask, in the text of a page. */
const [picture, contact] = ['\uE000', '\uE001'];

/** The text of an element as it is read, with marks for pictures and contacts. */
function readingOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (!('tagName' in node)) return 'childNodes' in node ? node.childNodes.map(readingOf).join('') : '';
  if (node.tagName === 'svg' || node.tagName === 'img') return picture;
  if (node.tagName === 'script' || node.tagName === 'style') return '';
  const href = attributeOf(node, 'href') ?? '';
  const mark = /^(?:tel:|mailto:|https:\/\/wa\.me\/)/.test(href) ? contact : '';
  return `${mark}${node.childNodes.map(readingOf).join('')} `;
}

/** Letters, digits and marks alone: how a number or a name is set does not matter. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}\uE000\uE001]/gu, '');

/** What a product says, in the order in which people ask for it; only what it has. */
function expectedOrder({ facts, producer, brand, story, placements }: ProductNode): [name: string, text: string][] {
  const halal = facts.licences?.find(({ kind }) => kind === 'halal');
  const steps: [string, string | undefined][] = [
    ['picture', picture],
    ['name', facts.name],
    ['maker', producer.facts.name],
    ['price', facts.prices?.retail?.toLocaleString('id')],
    ['year of the price', facts.prices?.asOf?.slice(0, 4)],
    ['halal certificate', halal?.number],
    ['another licence', facts.licences?.find((licence) => licence !== halal)?.number],
    ['contact', contact],
    ['order facts', facts.trade?.returns],
    ['story', story.slice(0, 30) || undefined],
    ['price ladder', facts.prices?.tiers?.at(-1)?.price.toLocaleString('id')],
    ['ingredients', facts.food?.ingredients],
    ['brand', brand?.facts.name],
    ['where to buy', placements.find((placement) => !hasEnded(placement.facts))?.partner.facts.name],
  ];
  return steps.flatMap(([name, text]) => (text === undefined ? [] : [[name, plain(text)]]));
} // prettier-ignore

test('without styles and scripts a product page reads in the order in which people ask', () => {
  const orders = products.flatMap(({ page, elements }) => {
    const node = catalog.products.find(({ id }) => page.language === 'id' && page.address === `/produk/${id}/`);
    const main = elements.find(({ tagName }) => tagName === 'main');
    if (!node || !main) return [];
    const text = plain(readingOf(main));
    const steps = expectedOrder(node);
    let reached = 0;
    const read = steps.filter(([, words]) => {
      const found = text.indexOf(words, reached);
      if (found >= 0) reached = found + words.length;
      return found >= 0;
    });
    return [{ name: page.name, read: read.map(([step]) => step), steps: steps.map(([step]) => step) }];
  });
  for (const { name, read, steps } of orders) expect(read, name).toEqual(steps);
  expect(orders.find(({ name }) => name === 'product-full')?.steps.length).toBeGreaterThanOrEqual(10);
});
