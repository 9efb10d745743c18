import type { CategoryNode, ClusterNode, EventNode, ProductNode, StandNode } from '#catalog/catalog.ts';

/** Stands of an event that show something of a category or a cluster. */
export interface GoodsAt<Node extends CategoryNode | ClusterNode = CategoryNode | ClusterNode> {
  /** `<regency>/<event>/jenis/<category>` or `<regency>/<event>/klaster/<regency>/<cluster>`: the id of their page. */
  readonly id: string;
  readonly event: EventNode;
  readonly node: Node;
  /** In the order in which visitors come to them. */
  readonly stands: readonly Showing[];
}
/** A stand with what it shows of something. */
export interface Showing {
  readonly stand: StandNode;
  readonly products: readonly ProductNode[];
}

/** All of them: categories in the order of the vocabulary, then clusters, the best represented first. */
export function goodsAt(event: EventNode, categories: readonly CategoryNode[]): readonly GoodsAt[] {
  return [...categoriesAt(event, categories), ...clustersAt(event)];
}

/** The categories of which something is shown, in the order of the vocabulary. */
export function categoriesAt(event: EventNode, all: readonly CategoryNode[]): readonly GoodsAt<CategoryNode>[] {
  const found = gather(event, 'jenis', ({ category }) => category);
  return all.flatMap((node) => found.get(node) ?? []);
}

/** The clusters of which something is shown, the best represented first. */
export function clustersAt(event: EventNode): readonly GoodsAt<ClusterNode>[] {
  const order = (a: GoodsAt, b: GoodsAt) => b.stands.length - a.stands.length || (a.id < b.id ? -1 : 1);
  return [...gather(event, 'klaster', ({ cluster }) => cluster).values()].sort(order);
}

function gather<Node extends CategoryNode | ClusterNode>(
  event: EventNode,
  by: 'jenis' | 'klaster',
  of: (product: ProductNode) => Node | undefined,
): Map<Node, GoodsAt<Node>> {
  const gathered = new Map<Node, GoodsAt<Node> & { stands: Showing[] }>();
  for (const stand of event.stands) {
    for (const [node, products] of Map.groupBy(stand.products, of)) {
      if (!node) continue;
      const goods = gathered.get(node) ?? { id: `${event.id}/${by}/${node.id}`, event, node, stands: [] };
      goods.stands.push({ stand, products });
      gathered.set(node, goods);
    }
  }
  return gathered;
}
