import type { EventNode } from '#catalog/catalog.ts';

/** The place of a block on the page that lists its stands: by its rank, because its name may be any text. */
export function blockAnchor({ stands }: Pick<EventNode, 'stands'>, block: string): string {
  const blocks = [...new Set(stands.map(({ facts }) => facts.block))];
  return `blok-${blocks.indexOf(block) + 1}`;
}
