import type {
  CurationNode,
  EventNode,
  PartnerNode,
  PlacementNode,
  ProducerNode,
  ProductNode,
  StandNode,
} from '#catalog/catalog.ts';
import { hasEnded } from '#catalog/placements.ts';

/** Entries of any kind on one page of a list: a screenful on a desk, and small enough for a phone. */
const pageSize = 48;

/** How many pages a list of so many items has; at least one. */
export function pageCount(items: number): number {
  return Math.max(1, Math.ceil(items / pageSize));
}

/** The items of a page; the first page has the number 1. */
export function pageOf<T>(items: readonly T[], number: number): readonly T[] {
  return items.slice((number - 1) * pageSize, number * pageSize);
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
