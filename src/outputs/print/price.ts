import { isPriced } from '#catalog/prices.ts';
import { addDays, type Day } from '#model/fields/date.ts';
import type { Product } from '#model/product.ts';
import type { Site } from '#model/site.ts';

/** A price as it may stand on paper, which nobody can correct afterwards: in rupiah, with the day on which it held. */
export interface PaperPrice {
  readonly amount: number;
  /** Where only a price by quantity is known: the fewest units that it holds for. */
  readonly from: number | undefined;
  /** The selling unit, from `vocabulary/units.yaml`. */
  readonly per: string | undefined;
  readonly asOf: Day;
}

/** What paper says instead where no price is known, or where it is too old to be printed. */
export const askPrice = 'ask';

/**
 * The price of a product as it is printed on `today`. A price older than `ages.prices` days is not printed any more:
 * on a page it would be marked as old when somebody looks, and paper cannot do that.
 */
export function paperPrice(prices: Product['prices'], today: Day, { ages }: Site): PaperPrice | typeof askPrice {
  const asOf = prices?.asOf;
  if (!prices || !isPriced(prices) || asOf === undefined || addDays(asOf, ages.prices) < today) return askPrice;
  const { retail, per } = prices;
  if (retail !== undefined) return { amount: retail, from: undefined, per, asOf };
  const [step] = prices.tiers ?? [];
  return step ? { amount: step.price, from: step.from, per, asOf } : askPrice;
}
