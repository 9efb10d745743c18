import type { Catalog, ProductNode, Term } from '#catalog/catalog.ts';
import { inLanguage, type Language } from '#model/language.ts';
import { paymentKinds } from '#model/product.ts';

/** How many rupiah, or packs in a first order, each band begins with. */
export const priceBands = [0, 10_000, 25_000, 50_000, 100_000, 250_000] as const;
export const orderBands = [1, 10, 50, 200] as const;

/** The facets by which results are narrowed, in the order in which the page shows them. */
export const facetIds = [
  'regency',
  'category',
  'price',
  'licence',
  'order',
  'payment',
  'segment',
  'brand',
  'cluster',
] as const;
export type FacetId = (typeof facetIds)[number];

interface Facet {
  /**
   * A product must have all chosen values instead of any: whoever asks for halal and P-IRT wants both. Values of the
   * others exclude or replace one another.
   */
  readonly every?: boolean;
  /** Everything that can be chosen, in the order of the page. Names are given where the page does not know them. */
  readonly options: (
    catalog: Catalog,
    language: Language,
  ) => readonly { readonly id: string; readonly name?: string }[];
  /** What a product is under. */
  readonly of: (product: ProductNode) => readonly string[];
}

const named = (language: Language) => (term: Term) => ({ id: term.id, name: inLanguage(term.name, language) });
const band = (bands: readonly number[], value: number | undefined): string[] => {
  const found = value === undefined ? undefined : bands.findLast((from) => from <= value);
  return found === undefined ? [] : [String(found)];
};
const ids = (values: readonly (string | number)[]) => values.map((id) => ({ id: String(id) }));

export const facets: Readonly<Record<FacetId, Facet>> = {
  regency: {
    options: ({ regencies }) => regencies.map(({ id, facts }) => ({ id, name: facts.name })),
    of: ({ home }) => [home.id],
  },
  category: {
    options: ({ categories }, language) => categories.map(named(language)),
    of: ({ category }) => [category.id],
  },
  price: { options: () => ids(priceBands), of: ({ facts }) => band(priceBands, facts.prices?.retail) },
  licence: {
    every: true,
    options: ({ vocabulary }, language) => vocabulary.licences.map(named(language)),
    of: ({ facts }) => [...new Set((facts.licences ?? []).map(({ kind }) => kind))],
  },
  order: { options: () => ids(orderBands), of: ({ facts }) => band(orderBands, facts.order?.minimum) },
  payment: { options: () => ids(paymentKinds), of: ({ facts }) => facts.trade?.payment ?? [] },
  segment: {
    options: ({ vocabulary }, language) => vocabulary.segments.map(named(language)),
    of: ({ facts }) => facts.segments ?? [],
  },
  brand: {
    options: ({ brands }, language) => brands.map(({ id, facts }) => ({ id, name: inOwnLanguage(facts, language) })),
    of: ({ brand }) => (brand ? [brand.id] : []),
  },
  cluster: {
    options: ({ clusters }, language) =>
      clusters.map(({ id, facts }) => ({ id, name: inOwnLanguage(facts, language) })),
    of: ({ cluster }) => (cluster ? [cluster.id] : []),
  },
};

function inOwnLanguage(
  {
    name,
    translations,
  }: {
    readonly name: string;
    readonly translations?: { readonly en: { readonly name?: string | undefined } } | undefined;
  },
  language: Language,
): string {
  return (language === 'en' ? translations?.en.name : undefined) ?? name;
}
