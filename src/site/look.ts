import type { RegencyNode } from '#catalog/catalog.ts';

/** A palette and a pattern by name; the styles know what they look like. */
export interface Look {
  readonly palette: string;
  readonly pattern: string;
}

/** The look of pages that belong to no regency, and of regencies that chose none. */
export const defaultLook: Look = { palette: 'pandan', pattern: 'kawung' };

/** The look of a regency and of everything that belongs to it. */
export function lookOf({ facts }: RegencyNode): Look {
  return { palette: facts.palette ?? defaultLook.palette, pattern: facts.pattern ?? defaultLook.pattern };
}
