import type { Product } from '#model/product.ts';

/** Whether a price is known: for one, or by quantity. Without one it has to be asked for. */
export function isPriced(prices: Product['prices']): boolean {
  return prices !== undefined && (prices.retail !== undefined || (prices.tiers ?? []).length > 0);
}
