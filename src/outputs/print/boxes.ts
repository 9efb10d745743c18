import type {
  BrandNode, Catalog, EventNode, Licence, LineNode, ProducerNode, ProductNode, RegencyNode, StandNode,
} from '#catalog/catalog.ts'; // prettier-ignore
import { addDays, type Day } from '#model/fields/date.ts';
import type { Quantity } from '#model/fields/measure.ts';
import type { Localized } from '#model/language.ts';
import { paperPrice, type askPrice, type PaperPrice } from './price.ts';

/** What has a code of its own and can be printed. */
export type Printable =
  | { readonly is: 'product'; readonly node: ProductNode }
  | { readonly is: 'producer'; readonly node: ProducerNode }
  | { readonly is: 'brand'; readonly node: BrandNode }
  | { readonly is: 'line'; readonly node: LineNode }
  | { readonly is: 'event'; readonly node: EventNode }
  | { readonly is: 'stand'; readonly node: StandNode };

/** Something that is sold, as it stands on paper. */
export interface PrintedGoods {
  readonly name: Localized;
  readonly net: Quantity | undefined;
  readonly price: PaperPrice | typeof askPrice;
}

/** A stand of an event. */
export interface PrintedStand {
  /** What visitors read from afar: `A-12`. */
  readonly number: string;
  readonly event: EventNode;
  readonly goods: readonly PrintedGoods[];
}

/** What stands in one box of a sheet; what it has none of is absent. */
export interface PrintedBox {
  readonly code: string;
  readonly name: Localized;
  readonly home: RegencyNode;
  readonly sample: boolean;
  readonly net?: Quantity | undefined;
  /** Whose it is: the maker of a product, the brand of a line. */
  readonly owner?: string;
  readonly district?: string;
  /** Absent where nothing is sold by itself. */
  readonly price?: PaperPrice | typeof askPrice;
  /** Licences that may be printed on this day, one of each kind; halal first. */
  readonly licences?: readonly Licence[];
  readonly stand?: PrintedStand;
}

/** Kinds of licences that stand on labels and cards: those that a visitor looks for on a pack of food. */
const namedLicences = ['halal', 'pirt', 'bpom'];

/** The key under which the ledger knows it. */
export function printedKey({ is, node }: Printable): string {
  return is === 'line' ? `brands/${node.id}` : is === 'stand' ? `events/${node.id}` : node.key;
}

/** The box of anything that has a code; `undefined` where none was given out yet. */
export function boxOf(thing: Printable, catalog: Catalog, today: Day): PrintedBox | undefined {
  const code = catalog.codeOf(printedKey(thing));
  return code === undefined ? undefined : { code, ...boxWithout(thing, catalog, today) };
}

function boxWithout({ is, node }: Printable, catalog: Catalog, today: Day): Omit<PrintedBox, 'code'> {
  switch (is) {
    case 'product': {
      const { home, sample, facts, producer } = node;
      const { name, district } = producer.facts;
      const licences = licencesOf(facts.licences ?? [], catalog, today);
      return { ...goodsOf(node, catalog, today), home, sample, owner: name, district, licences };
    }
    case 'producer':
      return { name: { id: node.facts.name }, home: node.home, sample: node.sample, district: node.facts.district };
    case 'brand':
    case 'event':
      return { name: nameOf(node), home: node.home, sample: node.sample };
    case 'line': {
      const { facts, brand } = node;
      return { name: facts.name, net: facts.net, owner: brand.facts.name, home: brand.home, sample: brand.sample };
    }
    case 'stand': {
      const { event, producer, products, facts } = node;
      const { name, district } = producer.facts;
      const goods = products.map((product) => goodsOf(product, catalog, today));
      const stand = { number: facts.stand, event, goods };
      return { name: { id: name }, home: producer.home, sample: event.sample || producer.sample, district, stand };
    }
  }
}

/** A name in both languages, as far as it was translated. */
export function nameOf({ facts }: ProductNode | BrandNode | EventNode): Localized {
  return { id: facts.name, en: facts.translations?.en.name };
}

function goodsOf(node: ProductNode, catalog: Catalog, today: Day): PrintedGoods {
  const { prices, packaging } = node.facts;
  return { name: nameOf(node), net: packaging?.net, price: paperPrice(prices, today, catalog.site) };
}

/**
 * Licences that have not ended on `today`, and that somebody looked at recently enough to be printed as facts. The first
 * of each kind stands for the others, which its page shows.
 */
function licencesOf(licences: readonly Licence[], { site }: Catalog, today: Day): readonly Licence[] {
  const rank = ({ kind }: Licence) => namedLicences.indexOf(kind);
  return licences
    .filter((licence) => rank(licence) >= 0)
    .filter(({ until, confirmed }) => (until ?? today) >= today && addDays(confirmed, site.ages.licences) >= today)
    .filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index)
    .toSorted((a, b) => rank(a) - rank(b));
}
