import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { rules } from '#catalog/rules/index.ts';
import { addressOf, singlePages, type EntryPage, type PageReference, type SinglePage } from '#model/addresses.ts';
import { parseKey } from '#model/key.ts';
import type { Language } from '#model/language.ts';
import { isIntended } from '#model/partner.ts';
import { goodsAt } from '#outputs/events/stands.ts';
import { loadContent } from '#project/load.ts';
import type { Settings } from '#project/settings.ts';
import { UsageError } from './command.ts';

/** One page that stands for all pages of its template: what is looked at, measured and tested. */
export interface TemplatePage {
  /** Template and language: `product-bare`, `product-bare-en`. */
  readonly name: string;
  readonly template: TemplateName;
  readonly language: Language;
  /** Address below the site's base, such as `/produk/cianjur/x/`. */
  readonly address: string;
}

/** Every page that exists once, by its name. */
const singles = Object.fromEntries(singlePages.map((single) => [single, { single }])) as Readonly<
  Record<SinglePage, PageReference>
>;

/** The second page of a list, which exists where the list is too long for one. */
const secondPage = (reference: PageReference): PageReference => ({ ...reference, number: 2 });

/**
 * The page of each template, chosen by what the entries hold and never by name; `undefined` where the catalogue has
 * nothing of the kind. `exists` tells whether the site has a page at an address: how long a list may grow before it
 * goes on is the site's business.
 */
function choose(catalog: Catalog, exists: (address: string) => boolean) {
  const { clusters, brands, products, withdrawn, erased, moves } = catalog;
  const events = catalog.events.toSorted((a, b) => a.stands.length - b.stands.length);
  const functions = ['materials', 'production', 'marketing'];
  const groups = [
    ...catalog.regencies.map(({ id }): PageReference => ({ page: 'regency', id })),
    ...catalog.categories.map(({ id }): PageReference => ({ page: 'category', id })),
    ...brands.map(({ id }): PageReference => ({ page: 'brand', id })),
    ...clusters.map(({ id }): PageReference => ({ page: 'cluster', id })),
  ];
  const byWealth = inOrderOfWealth(products);
  const [bare, full] = [byWealth[0], byWealth.at(-1)];
  // Four different products, where there are so many.
  const others = (nodes: readonly ProductNode[]) => {
    const rest = nodes.filter((node) => node !== bare && node !== full);
    return rest.length > 0 ? rest : nodes;
  };
  const photographed = others(byWealth.filter(({ facts }) => facts.photos !== undefined));
  const drawn = others(byWealth.filter(({ facts }) => facts.photos === undefined));
  const categories = catalog.categories.toSorted((a, b) => a.products.length - b.products.length);
  // What takes most room in the guide.
  const rule = rules.toSorted((a, b) => JSON.stringify(a.guide).length - JSON.stringify(b.guide).length).at(-1);
  const [moved] = moves.flatMap(({ from }) => parseKey(from) ?? []);
  return {
    ...singles,
    'regency-list': { list: 'regency' },
    'cluster-list': { list: 'cluster' },
    'brand-list': { list: 'brand' },
    'curation-list': { list: 'curation' },
    'program-list': { list: 'program' },
    'partner-list': { list: 'partner' },
    'agreement-list': { list: 'agreement' },
    'event-list': { list: 'event' },
    regency: page('regency', inOrderOfWealth(catalog.regencies).at(-1)),
    'second-page': groups.map(secondPage).find((reference) => exists(addressOf(reference, 'id'))),
    'cluster-function': page('cluster', inOrderOfWealth(clusters.filter(({ facts }) => functions.includes(facts.kind))).at(-1)),
    'cluster-goods': page('cluster', inOrderOfWealth(clusters.filter(({ facts }) => !functions.includes(facts.kind))).at(-1)),
    'brand-active': page('brand', inOrderOfWealth(brands.filter(({ facts }) => facts.status !== 'inactive')).at(-1)),
    'brand-inactive': page('brand', inOrderOfWealth(brands.filter(({ facts }) => facts.status === 'inactive')).at(-1)),
    'brand-line': page('line', inOrderOfWealth(brands.flatMap(({ lines }) => lines)).at(-1)),
    curation: page('curation', inOrderOfWealth(catalog.curations).at(-1)),
    program: page('program', inOrderOfWealth(catalog.programs).at(-1)),
    partner: page('partner', inOrderOfWealth(catalog.partners).at(-1)),
    'partner-intended': page('partner', catalog.partners.find(({ facts }) => isIntended(facts))),
    agreement: page('agreement', inOrderOfWealth(catalog.agreements).at(-1)),
    event: page('event', events.findLast(({ stands }) => stands.length > 0)),
    'event-held': page('event', events.find(({ facts }) => facts.status === 'held')),
    'event-goods': page('goods', events.flatMap((event) => goodsAt(event, catalog.categories)).sort((a, b) => a.stands.length - b.stands.length).at(-1)),
    stand: page('stand', inOrderOfWealth(events.flatMap(({ stands }) => stands)).at(-1)),
    producer: page('producer', inOrderOfWealth(catalog.producers).at(-1)),
    'product-drawn': page('product', drawn[Math.floor(drawn.length * 0.75)]),
    'product-photo': page('product', photographed.at(-1)),
    'product-full': page('product', full),
    'product-bare': page('product', bare),
    'product-withdrawn': page('product', withdrawn[0]),
    'product-erased': page('product', erased[0]),
    category: page('category', categories.at(-1)),
    'guide-rule': page('rule', rule && { id: rule.code }),
    moved: moved && { page: moved.entity, id: moved.id },
  } as const satisfies Record<string, PageReference | undefined>; // prettier-ignore
}

export type TemplateName = keyof ReturnType<typeof choose>;

function page(kind: EntryPage, node: { id: string } | undefined): PageReference | undefined {
  return node && { page: kind, id: node.id };
} // prettier-ignore

interface Rich {
  readonly id: string;
  readonly facts: unknown;
  readonly products?: readonly unknown[];
  readonly placements?: readonly unknown[];
}

/** From the entry that says least to the one that says most, a product or a placement counting as ten words. */
function inOrderOfWealth<N extends Rich>(nodes: readonly N[]): N[] {
  const shown = ({ products = [], placements = [] }: N) => products.length + placements.length;
  const wealth = new Map(nodes.map((node) => [node, values(node.facts) + 10 * shown(node)]));
  return nodes.toSorted((a, b) => (wealth.get(a) ?? 0) - (wealth.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** How many single values a structure holds. */
function values(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + values(item), 0);
}

/** One page of every template that the catalogue has, in all of its languages; a page for all of them comes once. */
export function templatePages(catalog: Catalog, exists: (address: string) => boolean): TemplatePage[] {
  const chosen = Object.entries(choose(catalog, exists)) as [TemplateName, PageReference | undefined][];
  return catalog.site.languages.flatMap((language, index) =>
    chosen.flatMap(([template, reference]) => {
      if (!reference) return [];
      const address = addressOf(reference, language);
      const [first = language] = catalog.site.languages;
      if (index > 0 && address === addressOf(reference, first)) return [];
      return [{ name: language === 'id' ? template : `${template}-${language}`, template, language, address }];
    }),
  );
}

/** Path of the file that a host answers an address with. */
export function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}

/**
 * The template pages of the built site. Throws a `UsageError` that says what to do where there is no site, the content
 * has faults, or the site is older than the content.
 */
export async function builtTemplates(settings: Settings): Promise<TemplatePage[]> {
  const { outDir } = settings;
  const exists = (address: string) => existsSync(fileOf(outDir, address));
  if (!exists('/')) throw new UsageError(`Belum ada situs di ${outDir}. Jalankan npm run build lebih dahulu.`);
  const { catalog } = await loadContent(settings);
  if (!catalog) throw new UsageError('Isi katalog masih mengandung kesalahan. Jalankan npm run check.');
  const pages = templatePages(catalog, exists);
  const missing = pages.find(({ address }) => !exists(address));
  if (missing) {
    throw new UsageError(`Situs di ${outDir} tidak memuat ${missing.address}. Jalankan npm run build sekali lagi.`);
  }
  return pages;
}

/**
 * The pages that the names mean: a template's in all languages (`home`), one (`home-en`), or a family (`product`).
 * Without names all pages. Throws a `UsageError` for a name that means none.
 */
export function named(pages: readonly TemplatePage[], names: readonly string[]): TemplatePage[] {
  const means = (name: string) => (page: TemplatePage) =>
    page.name === name || page.template === name || page.template.startsWith(`${name}-`);
  for (const name of names) {
    if (pages.some(means(name))) continue;
    throw new UsageError(`Tidak ada halaman ${name}. Yang ada: ${pages.map((page) => page.name).join(', ')}.`);
  }
  return pages.filter((page) => names.length === 0 || names.some((name) => means(name)(page)));
}
