import type { RegencyNode } from '#catalog/catalog.ts';
import { paletteNames, type PaletteName } from '#model/vocabulary.ts';

/** A palette and a pattern by name; the styles know what they look like. */
export interface Look {
  readonly palette: PaletteName;
  readonly pattern: string;
}

/** The look of pages that belong to no regency, and of regencies that chose none. */
export const defaultLook: Look = { palette: 'pandan', pattern: 'kawung' };

/** The look of a regency and of everything that belongs to it. */
export function lookOf({ facts }: RegencyNode): Look {
  const palette = paletteNames.find((name) => name === facts.palette) ?? defaultLook.palette;
  return { palette, pattern: facts.pattern ?? defaultLook.pattern };
}
