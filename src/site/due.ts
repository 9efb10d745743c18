import type { Licence } from '#catalog/catalog.ts';
import { addDays, type Day } from '#model/fields/date.ts';
import type { Site } from '#model/site.ts';
import type { Wording } from './wording/index.ts';

/**
 * From which day on something must be looked at again, and what is then said. Pages hold the day alone, which never
 * changes; whether it has passed is found out by `islands/reading.ts` when somebody looks.
 */
export interface Due {
  readonly 'data-due': Day;
  readonly 'data-say': string;
  /** The first day on which it need not be said any more, because something graver is. */
  readonly 'data-until'?: Day;
}

/** The first day on which a price of `asOf` counts as old, by the ages in `site.yaml`. */
export function priceDue(asOf: Day | undefined, { ages }: Site, words: Wording): Due | undefined {
  return asOf === undefined ? undefined : { 'data-due': addDays(asOf, ages.prices + 1), 'data-say': words.price.old };
}

/** The first days after a licence's end and after its confirmation has become old. What has ended need not be checked. */
export function licenceDues({ until, confirmed }: Licence, { ages }: Site, words: Wording): readonly Due[] {
  const stale = { 'data-due': addDays(confirmed, ages.licences + 1), 'data-say': words.licences.old };
  if (until === undefined) return [stale];
  const ended = { 'data-due': addDays(until, 1), 'data-say': words.licences.ended };
  return ended['data-due'] <= stale['data-due'] ? [ended] : [{ ...stale, 'data-until': ended['data-due'] }, ended];
}
