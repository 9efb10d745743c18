import type { Day } from '#model/fields/date.ts';
import type { Product } from '#model/product.ts';

/** The least and the most of something, and how many makers state it. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly makers: number;
}

/** What the makers of a line, or of a brand, can do together. What nobody states is absent, never guessed. */
export interface Pool {
  readonly makers: number;
  /** Packs a month, added up over those who state it. */
  readonly capacity: { readonly packs: number; readonly makers: number } | undefined;
  /** Fewest packs from one maker; `sum` is what an order from each of them takes. */
  readonly minimum: (Range & { readonly sum: number }) | undefined;
  /** Days from order to readiness. */
  readonly leadTime: Range | undefined;
  /** Rupiah for one of the line's units, with the oldest day of which one of these prices is. */
  readonly price: (Range & { readonly oldest: Day | undefined }) | undefined;
}

type Offer = Readonly<{ facts: Product }>;

/**
 * Adds up what is stated on the products. A capacity counts once for each product; a price only where it is for
 * `unit`, because the price of a dozen says nothing beside the price of one.
 */
export function poolOf(products: readonly Offer[], unit: string | undefined): Pool {
  const capacities = stated(products, ({ order }) => order?.capacity);
  const minimums = stated(products, ({ order }) => order?.minimum);
  const prices = stated(products, ({ prices: own }) => (own && own.per === unit ? own.retail : undefined));
  const days = prices.flatMap(({ facts }) => facts.prices?.asOf ?? []).sort();
  const minimum = rangeOf(minimums);
  const price = rangeOf(prices);
  return {
    makers: makersOf(products),
    capacity: capacities.length === 0 ? undefined : { packs: sum(capacities), makers: makersOf(capacities) },
    minimum: minimum && { ...minimum, sum: sum(minimums) },
    leadTime: rangeOf(stated(products, ({ order }) => order?.leadTime)),
    price: price && { ...price, oldest: days[0] },
  };
}

interface Stated extends Offer {
  readonly value: number;
}

function stated(products: readonly Offer[], value: (facts: Product) => number | undefined): readonly Stated[] {
  return products.flatMap(({ facts }) => {
    const own = value(facts);
    return own === undefined ? [] : [{ facts, value: own }];
  });
}

function rangeOf(values: readonly Stated[]): Range | undefined {
  if (values.length === 0) return undefined;
  const numbers = values.map(({ value }) => value);
  return { least: Math.min(...numbers), most: Math.max(...numbers), makers: makersOf(values) };
}

const sum = (values: readonly Stated[]) => values.reduce((total, { value }) => total + value, 0);
const makersOf = (products: readonly Offer[]) => new Set(products.map(({ facts }) => facts.producer)).size;
