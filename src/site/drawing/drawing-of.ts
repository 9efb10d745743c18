import type { ProductNode } from '#catalog/catalog.ts';
import { drawPack } from './pack.ts';
import type { PaletteName } from '#model/vocabulary.ts';

const drawings = new WeakMap<ProductNode, Map<string, string>>();

/**
 * The drawing of a product under a name and net content, as inline SVG. A product stands on many pages (lists, its
 * maker's, its own, in two languages); it is drawn once for each text.
 */
export function drawingOf(node: ProductNode, name: string, net: string, palette: PaletteName): string {
  const own = drawings.get(node) ?? new Map<string, string>();
  drawings.set(node, own);
  const text = `${name}\n${net}`;
  let drawing = own.get(text);
  if (drawing === undefined) {
    drawing = drawPack({ category: node.category.id, name, net, palette });
    own.set(text, drawing);
  }
  return drawing;
}
