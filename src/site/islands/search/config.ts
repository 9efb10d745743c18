import type { FacetId } from '#outputs/search/facets.ts';
import type { FoundLooks } from '../../found-looks.ts';

/** What the page tells its search, as JSON in `data-config`. */
export interface SearchConfig extends FoundLooks {
  readonly language: 'id' | 'en';
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  /** The address of a product's page, with `*` for its id. */
  readonly product: string;
  readonly volumes: readonly ConfiguredVolume[];
  /** Names of values that the columns do not name, by facet. */
  readonly names: Readonly<Partial<Record<FacetId, Readonly<Record<string, string>>>>>;
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
