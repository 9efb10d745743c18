import type { ProductNode, RegencyNode } from '#catalog/catalog.ts';
import { shapeOf } from './drawing/shapes.ts';

/** A few products that look unlike each other, for the window of a regency: in order of their names, one of each shape. */
export function shopWindow({ products }: RegencyNode, count: number): ProductNode[] {
  const shown = new Map<string, ProductNode>();
  for (const product of products) {
    const shape = shapeOf(product.category.id);
    if (!shown.has(shape)) shown.set(shape, product);
    if (shown.size === count) break;
  }
  return [...shown.values()];
}
