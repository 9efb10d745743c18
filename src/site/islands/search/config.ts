import type { FacetId } from '#outputs/search/facets.ts';

/** What the page tells its search, as JSON in `data-config`. */
export interface SearchConfig {
  readonly language: 'id' | 'en';
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  /** The address of a product's page, with `*` for its id. */
  readonly product: string;
  readonly volumes: readonly ConfiguredVolume[];
  /** Names of values that the columns do not name, by facet. */
  readonly names: Readonly<Partial<Record<FacetId, Readonly<Record<string, string>>>>>;
  /** Palette and pattern by regency. */
  readonly looks: Readonly<Record<string, readonly [palette: string, pattern: string]>>;
  /** The address of the file of drawn shapes. */
  readonly sheet: string;
  /** By category: the id of its shape in that file, and where the middle of the label is. */
  readonly shapes: Readonly<Record<string, readonly [symbol: string, x: number, y: number]>>;
  readonly words: SearchWords;
}

/** A part of the catalogue that is searched by itself. */
export interface ConfiguredVolume {
  /** Its folder below the base, without slashes at the ends; another content, another name. */
  readonly folder: string;
  readonly count: number;
}

/** Sentences of the search; `{n}` and `{name}` are filled in. */
export interface SearchWords {
  readonly loading: string;
  readonly all: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly failed: string;
  readonly retry: string;
  readonly remove: string;
  readonly withoutFacet: string;
  readonly withoutWords: string;
  readonly filters: string;
  readonly filtersChosen: string;
  readonly packs: string;
  readonly days: string;
  readonly tier: string;
  readonly ask: string;
  readonly byQuantity: string;
  readonly old: string;
  readonly sample: string;
}
