import {
  looseProducts,
  type BrandNode,
  type ClusterNode,
  type CurationNode,
  type EventNode,
  type LineNode,
  type PartnerNode,
  type PlacementNode,
  type ProducerNode,
  type ProductNode,
  type RegencyNode,
  type StandNode,
} from '#catalog/catalog.ts';
import { hasEnded } from '#catalog/placements.ts';
import { clausesFor } from '#catalog/standard.ts';

/** Entries of any kind on one page of a list: a screenful on a desk, and small enough for a phone. */
const pageSize = 48;

/** One page of a long list. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** 1-based. */
  readonly number: number;
  /** How many pages there are; at least one. */
  readonly of: number;
  /** How many items the whole list has. */
  readonly total: number;
}

/** The pages of a list, each with at most `size` items; at least one. */
export function slices<T>(items: readonly T[], size = pageSize): Slice<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    total: items.length,
  }));
}

/** As many items as a page shows of what has no further pages. */
export function onePage<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, pageSize);
}

/**
 * Most results on one page, products by clauses: each says what was found, how and when. With more, a page of a brand or
 * a line, to which printed codes lead, is heavier than a bazaar's network carries at once.
 */
const resultsOnPage = 72;
/** Fewer makers than this are not worth a page, however many clauses they are judged by. */
const fewestMakers = 8;
/** Products in none of its lines on one page of a brand: each as a card, and as a row of results. */
const looseOnPage = 12;

/** The makers of a line, page by page: of a standard with many clauses fewer at a time. */
export function linePages({ brand, facts, products }: LineNode): Slice<ProductNode>[] {
  const { standard } = brand.facts;
  const clauses = standard ? clausesFor(standard, facts.id).length : 0;
  const fitting = Math.floor(resultsOnPage / Math.max(1, clauses));
  return slices(products, Math.min(pageSize, Math.max(fewestMakers, fitting)));
}

/** The products that a regency, cluster or brand lists itself, page by page. Those of lines stand on the lines' pages. */
export function groupPages(node: RegencyNode | ClusterNode | BrandNode): Slice<ProductNode>[] {
  return 'lines' in node ? slices(looseProducts(node), looseOnPage) : slices(node.products);
}

/** Whether the page of a brand has room for the results of all its products, beside what it says of itself. */
export function showsAllResults({ facts: { standard }, products }: BrandNode): boolean {
  return products.length * (standard?.clauses.length ?? 0) <= resultsOnPage / 3;
}

/** What a round passed, in the order of its pages: makers, then goods. */
export function passedIn({ producers, products }: CurationNode): readonly (ProducerNode | ProductNode)[] {
  return [...producers, ...products];
}

/** What stands with a partner, in the order of its pages: by the name of the product. */
export function standingAt({ placements }: PartnerNode): readonly PlacementNode[] {
  return placements.filter(({ facts }) => !hasEnded(facts));
}

/** Stands on one page of an event, where each stands twice: in the list and on the plan. */
const standsOnPage = 32;
/** Stands on the page that tells of the event as well. */
const standsOnFirstPage = 24;

/**
 * The stands of an event, page by page. Where they do not all fit on the first page it has none, and leads to the others:
 * whole blocks, as many as have room together. A block that is longer than a page is parted evenly. There is one page at
 * least.
 */
export function standPages({ stands }: Pick<EventNode, 'stands'>): readonly (readonly StandNode[])[] {
  if (stands.length <= standsOnFirstPage) return [stands];
  const pages: StandNode[][] = [[]];
  for (const block of Map.groupBy(stands, ({ facts }) => facts.block).values()) {
    const parts = Math.ceil(block.length / standsOnPage);
    for (let part = 0; part < parts; part += 1) {
      const share = (index: number) => Math.round((block.length * index) / parts);
      const items = block.slice(share(part), share(part + 1));
      const last = pages.at(-1);
      if (pages.length > 1 && last && last.length + items.length <= standsOnPage) last.push(...items);
      else pages.push(items);
    }
  }
  return pages;
}
