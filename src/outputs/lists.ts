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

/**
 * The stands of an event, page by page: whole blocks, as many as have room together. A block that is longer than a page
 * goes on on the next. There is one page at least.
 */
export function standPages({ stands }: Pick<EventNode, 'stands'>): readonly (readonly StandNode[])[] {
  const pages: StandNode[][] = [[]];
  for (const block of Map.groupBy(stands, ({ facts }) => facts.block).values()) {
    for (let number = 1; number <= pageCount(block.length); number += 1) {
      const part = pageOf(block, number);
      const last = pages.at(-1);
      if (last && last.length + part.length <= pageSize) last.push(...part);
      else pages.push([...part]);
    }
  }
  return pages;
}
