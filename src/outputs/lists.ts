import type { CurationNode, PartnerNode, PlacementNode, ProducerNode, ProductNode } from '#catalog/catalog.ts';
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
