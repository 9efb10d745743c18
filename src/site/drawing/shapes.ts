import { craftShapes } from './craft-shapes.ts';
import { foodShapes } from './food-shapes.ts';
import type { Shape } from './shape.ts';

export type ShapeName = keyof typeof foodShapes | keyof typeof craftShapes;

/** All shapes by name. */
export const shapes: Readonly<Record<ShapeName, Shape>> = { ...foodShapes, ...craftShapes };

/** By the category's id, as in `content/vocabulary/categories.yaml`. */
const byCategory: ReadonlyMap<string, ShapeName> = new Map([
  ['bumbu', 'jar'],
  ['sambal', 'leafWrap'],
  ['beras', 'sack'],
  ['gula', 'basket'],
  ['kopi', 'flatBag'],
  ['minuman', 'bottle'],
  ['manisan', 'tray'],
  ['keripik', 'pillowBag'],
  ['kerupuk', 'pouch'],
  ['kue-kering', 'tin'],
  ['dodol', 'box'],
  ['roti', 'breadBag'],
  ['olahan-ikan', 'vacuumPack'],
  ['batik', 'foldedCloth'],
  ['kain', 'shawl'],
  ['busana', 'garment'],
  ['tas', 'bag'],
  ['lampu', 'lamp'],
  ['mainan', 'toy'],
  ['alat-tulis', 'book'],
  ['kerajinan', 'mats'],
]);

/** The shape for products of a category; a pouch for a category that nobody has drawn anything for. */
export function shapeOf(category: string): ShapeName {
  return byCategory.get(category) ?? 'pouch';
}
