import type { Catalog } from '#catalog/catalog.ts';
import { shapeOf, shapes } from './drawing/shapes.ts';
import { shapeFile } from './drawing/sheet.ts';
import { lookOf } from './look.ts';

/** What a script needs to draw products that it found, in a search or in a saved bazaar. */
export interface FoundLooks {
  /** Palette and pattern by regency. */
  readonly looks: Readonly<Record<string, readonly [palette: string, pattern: string]>>;
  /** The address of the file of drawn shapes. */
  readonly sheet: string;
  /** By category: the id of its shape in that file, and where the middle of the label is. */
  readonly shapes: Readonly<Record<string, readonly [symbol: string, x: number, y: number]>>;
}

/** The looks of all regencies and categories, for a site below `base`. */
export function foundLooks({ regencies, categories }: Catalog, base: string): FoundLooks {
  return {
    looks: Object.fromEntries(
      regencies.map((regency) => {
        const { palette, pattern } = lookOf(regency);
        return [regency.id, [palette, pattern]];
      }),
    ),
    sheet: base + shapeFile,
    shapes: Object.fromEntries(
      categories.map(({ id }) => {
        const shape = shapeOf(id);
        const { x, y, width, height } = shapes[shape].label;
        return [id, [shape, x + width / 2, y + height / 2]];
      }),
    ),
  };
}
