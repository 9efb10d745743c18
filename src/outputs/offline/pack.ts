import type {
  Catalog,
  EventNode,
  LineNode,
  BrandNode,
  ProducerNode,
  ProductNode,
  StandNode,
} from '#catalog/catalog.ts';
import { isPriced } from '#catalog/prices.ts';
import { addDays } from '#model/fields/date.ts';
import type { Localized } from '#model/language.ts';
import { timezoneOf } from '#model/timezone.ts';
import { searchRecords } from '../search/records.ts';
import { wordsOf } from '../search/typed.ts';
import type { SizedFile } from './delta.ts';
import {
  itemLetters,
  packFormat,
  type ItemKind,
  type Pack,
  type PackedGroup,
  type PackedMaker,
  type PackedProduct,
  type PackedStand,
} from './packed.ts';

/** The most that a bazaar may take on a phone, data and pictures together, in bytes. */
export const packLimit = 3_000_000;

/** A small picture of a product. */
export interface Thumbnail {
  readonly path: string;
  readonly bytes: number;
}

/** A pack as it is published. */
export interface PackFile {
  readonly pack: Pack;
  /** The pack as text: what lies in the site. */
  readonly text: string;
  /** Text and pictures together. */
  readonly bytes: number;
}

/**
 * Packs a bazaar. `thumbnailOf` gives the small picture of a product, where there is one. Pictures come along stand by
 * stand, the first of each before the second of any, as long as all of it stays within `limit` bytes: a bazaar is never too
 * large to be saved, it only shows fewer pictures.
 */
export function packEvent(
  event: EventNode,
  catalog: Catalog,
  thumbnailOf: (product: ProductNode) => Thumbnail | undefined,
  limit: number = packLimit,
): PackFile {
  const products = [...new Set(event.stands.flatMap((stand) => stand.products))];
  const makers = [...new Set(event.stands.flatMap(({ producer, products: shown }) => [producer, ...shown.map((product) => product.producer)]))]; // prettier-ignore
  const places = { products: placesOf(products), makers: placesOf(makers) };
  const groups = groupsOf(products);
  const { period, hours, place, status } = event.facts;
  const candidates = inRounds(event.stands).flatMap((product) => {
    const picture = thumbnailOf(product);
    return picture ? [{ product, picture }] : [];
  });

  const packed = (chosen: ReadonlyMap<ProductNode, number>, pictures: readonly SizedFile[]): Pack => ({
    format: packFormat,
    id: event.id,
    name: localized(event.facts.name, event.facts.translations?.en.name),
    status,
    ...(period && { period }),
    ...(hours && { hours: { ...hours, zone: timezoneOf(event.home.facts.code).name } }),
    ...(place && { place: place.name }),
    ...(place?.directions && { directions: place.directions }),
    ...(place?.entrance && { entrance: place.entrance }),
    ...(event.sample && { sample: true }),
    stands: event.stands.map((stand) => packedStand(stand, catalog, places)),
    makers: makers.map(packedMaker),
    products: products.map((node) => packedProduct(node, catalog, places.makers, chosen.get(node))),
    groups: groups.map((group) => packedGroup(group, places.products)),
    terms: termsOf(products, catalog),
    codes: codesOf(event, catalog, { products, makers, groups }),
    words: wordsIn(event, products, catalog),
    pictures,
  });

  // What it would be with all pictures named bounds what it is with some.
  const all = choose(candidates, Infinity);
  const named = sizeOf(JSON.stringify(packed(all.chosen, all.pictures)));
  const { chosen, pictures } = choose(candidates, limit - named);
  const pack = packed(chosen, pictures);
  const text = JSON.stringify(pack);
  return { pack, text, bytes: sizeOf(text) + pictures.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const placesOf = <Node>(nodes: readonly Node[]): ReadonlyMap<Node, number> =>
  new Map(nodes.map((node, place) => [node, place]));

const placeIn = <Node>(places: ReadonlyMap<Node, number>, node: Node): number => {
  const place = places.get(node);
  if (place === undefined) throw new Error('A pack refers to something that is not in it.');
  return place;
};

const localized = (id: string, en: string | undefined): Localized => (en === undefined ? { id } : { id, en });

/** The first product of every stand, then the second of every stand, and so on; each product once. */
function inRounds(stands: readonly StandNode[]): ProductNode[] {
  const rounds = Math.max(0, ...stands.map(({ products }) => products.length));
  const round = (index: number) => stands.flatMap(({ products }) => products[index] ?? []);
  return [...new Set(Array.from({ length: rounds }, (_, index) => round(index)).flat())];
}

/** The first pictures that fit into so many bytes. Products may share one. */
function choose(
  candidates: readonly { readonly product: ProductNode; readonly picture: Thumbnail }[],
  limit: number,
): { readonly chosen: ReadonlyMap<ProductNode, number>; readonly pictures: readonly SizedFile[] } {
  const chosen = new Map<ProductNode, number>();
  const places = new Map<string, number>();
  const pictures: SizedFile[] = [];
  let left = limit;
  for (const { product, picture } of candidates) {
    let place = places.get(picture.path);
    if (place === undefined) {
      if (picture.bytes > left) break;
      left -= picture.bytes;
      place = pictures.push([picture.path, picture.bytes]) - 1;
      places.set(picture.path, place);
    }
    chosen.set(product, place);
  }
  return { chosen, pictures };
}

interface Places {
  readonly products: ReadonlyMap<ProductNode, number>;
  readonly makers: ReadonlyMap<ProducerNode, number>;
}

function packedStand(
  { id, facts, producer, products }: StandNode,
  catalog: Pick<Catalog, 'codeOf'>,
  places: Places,
): PackedStand {
  const code = catalog.codeOf(`events/${id}`);
  return {
    id: id.slice(id.lastIndexOf('/') + 1),
    name: facts.stand,
    block: facts.block,
    maker: placeIn(places.makers, producer),
    products: products.map((product) => placeIn(places.products, product)),
    ...(code !== undefined && { code }),
  };
}

function packedMaker({ id, facts, home }: ProducerNode): PackedMaker {
  const { whatsapp, phone } = facts.contact ?? {};
  return {
    id,
    name: facts.name,
    district: facts.district,
    regency: home.facts.name,
    ...(whatsapp !== undefined && { whatsapp }),
    ...(phone !== undefined && { phone }),
  };
}

function packedProduct(
  { id, key, facts, producer, category, sample }: ProductNode,
  catalog: Catalog,
  makers: Places['makers'],
  picture: number | undefined,
): PackedProduct {
  const { prices, packaging, food, licences = [], order, translations } = facts;
  const english = translations?.en;
  const allergens = (presence: 'contains' | 'may-contain') =>
    (food?.allergens ?? []).flatMap((allergen) => (allergen.presence === presence ? [allergen.kind] : []));
  const [contains, mayContain] = [allergens('contains'), allergens('may-contain')];
  const { net } = packaging ?? {};
  const code = catalog.codeOf(key);
  return {
    id,
    name: localized(facts.name, english?.name),
    ...(facts.summary !== undefined && { summary: localized(facts.summary, english?.summary) }),
    maker: placeIn(makers, producer),
    category: category.id,
    ...(net && { net: { value: net.value, unit: net.unit } }),
    ...(isPriced(prices) && {
      price: {
        ...(prices?.retail !== undefined && { retail: prices.retail }),
        ...(prices?.per !== undefined && { per: prices.per }),
        ...(prices?.asOf !== undefined && { asOf: prices.asOf, due: addDays(prices.asOf, catalog.site.ages.prices + 1) }),
      },
    }),
    ...(licences.length > 0 && {
      licences: licences
        .toSorted((a, b) => Number(b.kind === 'halal') - Number(a.kind === 'halal'))
        .map(({ kind, number, until }) => ({ kind, number, ...(until !== undefined && { until }) })),
    }),
    ...(contains.length > 0 && { contains }),
    ...(mayContain.length > 0 && { mayContain }),
    ...(food?.ingredients !== undefined && { ingredients: localized(food.ingredients, english?.ingredients) }),
    ...(food?.shelfLife !== undefined && { shelfLife: food.shelfLife }),
    ...(food?.storage !== undefined && { storage: food.storage }),
    ...(order?.minimum !== undefined && { minimum: order.minimum }),
    ...(picture !== undefined && { picture }),
    ...(code !== undefined && { code }),
    ...(sample && { sample: true }),
  };
} // prettier-ignore

type Group = { readonly page: 'brand'; readonly node: BrandNode } | { readonly page: 'line'; readonly node: LineNode };

/** The brands of products, each followed by those of its lines that are shown. */
function groupsOf(products: readonly ProductNode[]): (Group & { readonly products: readonly ProductNode[] })[] {
  const brands = Map.groupBy(products.filter(({ brand }) => brand), ({ brand }) => brand);
  return [...brands].flatMap(([brand, own]) => {
    if (!brand) return [];
    const lines = Map.groupBy(own.filter(({ line }) => line), ({ line }) => line);
    return [
      { page: 'brand' as const, node: brand, products: own },
      ...[...lines].flatMap(([line, shown]) => (line ? [{ page: 'line' as const, node: line, products: shown }] : [])),
    ];
  });
} // prettier-ignore

function packedGroup(group: ReturnType<typeof groupsOf>[number], places: Places['products']): PackedGroup {
  const { page, node } = group;
  return {
    page,
    id: node.id,
    name: page === 'line' ? node.facts.name : localized(node.facts.name, node.facts.translations?.en.name),
    products: group.products.map((product) => placeIn(places, product)),
  };
}

/** The names of all terms that the products use. */
function termsOf(products: readonly ProductNode[], { vocabulary, categories }: Catalog): Pack['terms'] {
  const facts = products.map((product) => product.facts);
  const used = (list: readonly { readonly id: string; readonly name: Localized }[], ids: readonly string[]) => {
    const wanted = new Set(ids);
    return Object.fromEntries(list.filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]));
  };
  return {
    categories: used(categories, products.map(({ category }) => category.id)),
    units: used(vocabulary.units, facts.flatMap(({ prices }) => prices?.per ?? [])),
    licences: used(vocabulary.licences, facts.flatMap(({ licences = [] }) => licences.map(({ kind }) => kind))),
    allergens: used(vocabulary.allergens, facts.flatMap(({ food }) => (food?.allergens ?? []).map(({ kind }) => kind))),
  };
} // prettier-ignore

/** Every code ever given to the event and to what is shown there. */
function codesOf(
  event: EventNode,
  catalog: Catalog,
  shown: {
    readonly products: readonly ProductNode[];
    readonly makers: readonly ProducerNode[];
    readonly groups: readonly Group[];
  },
): Pack['codes'] {
  const targets = new Map<string, string>([[event.key, 'e']]);
  const add = (kind: ItemKind, keys: readonly string[]) => {
    for (const [place, key] of keys.entries()) targets.set(key, `${itemLetters[kind]}${place}`);
  };
  add('stand', event.stands.map(({ id }) => `events/${id}`));
  add('product', shown.products.map(({ key }) => key));
  add('maker', shown.makers.map(({ key }) => key));
  add('group', shown.groups.map(({ node }) => `brands/${node.id}`));
  return Object.fromEntries(
    catalog.codes.flatMap(({ code, target }) => {
      const item = targets.get(target);
      return item === undefined ? [] : [[code, item]];
    }),
  );
} // prettier-ignore

/**
 * The index of words: of products those of the search of the whole catalogue, but for those of their stories, which would
 * take as much room as everything else; of stands their own name, their block and their maker.
 */
function wordsIn(event: EventNode, products: readonly ProductNode[], catalog: Catalog): Pack['words'] {
  const places = new Map<string, number[]>();
  const add = (word: string, place: number) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else if (known.at(-1) !== place) known.push(place);
  };
  const untold = products.map((node): ProductNode => {
    const { translations } = node.facts;
    const silent = translations && { translations: { en: { ...translations.en, story: '' } } };
    return { ...node, story: '', facts: { ...node.facts, ...silent } };
  });
  const records = catalog.site.languages.map((language) => [...searchRecords(untold, language, catalog.vocabulary)]);
  for (const place of products.keys()) {
    const words = new Set(records.flatMap((record) => record[place]?.content.split(' ') ?? []));
    for (const word of words) add(word, place);
  }
  for (const [index, { facts, producer }] of event.stands.entries()) {
    const words = [facts.stand, facts.block, producer.facts.name].flatMap((text) => wordsOf(text));
    for (const word of new Set([...words, facts.stand.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')])) {
      add(word, products.length + index);
    }
  }
  const gaps = (own: readonly number[]) => own.map((place, index) => (place - (own[index - 1] ?? 0)).toString(36)).join(' '); // prettier-ignore
  return Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, own]) => [word, gaps(own)]));
}
