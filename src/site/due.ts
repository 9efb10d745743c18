import type { Licence } from '#catalog/catalog.ts';
import { addDays, daysOf, type Day } from '#model/fields/date.ts';
import type { Placement } from '#model/placement.ts';
import { placementAge, type Site } from '#model/site.ts';
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
  const { old, ended } = words.licences;
  return agingDues({ until, stale: addDays(confirmed, ages.licences + 1) }, { old, ended });
}

/** The same of a placement, whose last day may be known as a month or a year only. */
export function placementDues({ until, confirmed }: Placement, site: Site, words: Wording): readonly Due[] {
  const last = until === undefined ? undefined : daysOf(until).last;
  return agingDues({ until: last, stale: addDays(confirmed, placementAge(site) + 1) }, words.placement);
}

/** Marks for the first day on which nobody knows any more, and for the first after the last. */
function agingDues(
  { until, stale }: { until: Day | undefined; stale: Day },
  { old, ended }: { old: string; ended: string },
): readonly Due[] {
  const aged = { 'data-due': stale, 'data-say': old };
  if (until === undefined) return [aged];
  const over = { 'data-due': addDays(until, 1), 'data-say': ended };
  return over['data-due'] <= stale ? [over] : [{ ...aged, 'data-until': over['data-due'] }, over];
}

/** Before the first day of a pass, and from the day on which it has to be found anew, something else is said. */
export function passDues({ from, until }: { from?: Day | undefined; until?: Day | undefined }, words: Wording): readonly Due[] {
  const { open, again } = words.brand.states;
  return [
    ...(from === undefined ? [] : [{ 'data-due': '0001-01-01', 'data-until': from, 'data-say': open }]),
    ...(until === undefined ? [] : [{ 'data-due': until, 'data-say': again }]),
  ];
} // prettier-ignore
