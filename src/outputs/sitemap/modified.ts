import type { Day } from '#model/fields/date.ts';

/** Keys under which entries keep the day, month or year in which somebody looked at what stands beside them. */
const datedBy = new Set(['asOf', 'confirmed', 'date']);

/** Parts of entries that no page shows. */
const unseen = new Set(['consent']);

/**
 * The newest day on which anything in an entry was stated or confirmed: prices, licences, figures and their sources,
 * curation. A month or year counts as its first day, so that nothing seems newer than it is; a plan counts by its source
 * alone, because the day it is for lies ahead. `undefined` where the entry names no date.
 */
export function lastModified(facts: unknown): Day | undefined {
  if (typeof facts !== 'object' || facts === null) return undefined;
  const planned = 'status' in facts && (facts.status === 'planned' || facts.status === 'target');
  let latest: Day | undefined;
  for (const key in facts) {
    const value = (facts as Record<string, unknown>)[key];
    let found: Day | undefined;
    if (typeof value === 'object') found = unseen.has(key) ? undefined : lastModified(value);
    else if (typeof value === 'string' && datedBy.has(key) && !(planned && key === 'asOf')) found = firstDay(value);
    if (found !== undefined && (latest === undefined || found > latest)) latest = found;
  }
  return latest;
}

/** The first day of a date, which may be a month or a year; `undefined` for anything else. */
function firstDay(date: string): Day | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? `${date}-01-01`.slice(0, 10) : undefined;
}

/** The latest of some days. */
export function newest(days: Iterable<Day | undefined>): Day | undefined {
  let latest: Day | undefined;
  for (const day of days) if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  return latest;
}
