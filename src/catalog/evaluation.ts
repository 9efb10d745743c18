import type { Evaluation } from '#model/evaluation.ts';

/** A partner's month in one regency and one measure. */
interface Evaluated {
  readonly regency: string;
  readonly year: number;
  readonly facts: Evaluation;
}

/**
 * The months of each partner in each regency and measure, in order of time. Packs and an index are never one series,
 * and neither are two regencies: their products are others.
 */
export function evaluationSeries<Month extends Evaluated>(months: readonly Month[]): Month[][] {
  const groups = Map.groupBy(months, ({ regency, facts }) => `${regency} ${facts.partner} ${facts.measure}`);
  return [...groups.values()].map((group) => group.toSorted((a, b) => monthNumber(a) - monthNumber(b)));
}

/** Months since the year 0, for counting on over the end of a year. */
export function monthNumber({ year, facts }: Pick<Evaluated, 'year' | 'facts'>): number {
  return 12 * year + facts.month - 1;
}

/** `2026-03` of a month's number. */
export function monthDate(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** How many months are held against as many before them. */
export const trendMonths = 3;
/** From this many per cent on a change is called one: less is the usual up and down from month to month. */
export const trendPercent = 10;

/** Some months in a row. */
export interface Stretch {
  /** Numbers of its first and last month. */
  readonly from: number;
  readonly to: number;
  /** Mean of its values, not rounded. */
  readonly mean: number;
}

/** What became of a series; `unclear` where a month is missing. */
export type Verdict = 'fell' | 'rose' | 'steady' | 'unclear';

export interface Trend {
  readonly verdict: Exclude<Verdict, 'unclear'>;
  readonly last: Stretch;
  readonly before: Stretch;
  /** Change in whole per cent, signed, towards zero; `undefined` where there was nothing to compare with. */
  readonly percent: number | undefined;
}

/**
 * The last three months of a series against the three before. `undefined` where one of the six is missing: a gap is
 * not known, and never counts as nothing. Seasons are not taken out, so that anybody can check the sum by hand.
 */
export function trendOf(series: readonly Pick<Evaluated, 'year' | 'facts'>[]): Trend | undefined {
  const values = new Map(series.map((month) => [monthNumber(month), month.facts.value]));
  const end = Math.max(...values.keys());
  const sum = (to: number) => {
    const picked = Array.from({ length: trendMonths }, (_, index) => values.get(to - index));
    return picked.reduce((total = Number.NaN, value = Number.NaN) => total + value, 0) ?? Number.NaN;
  };
  const [late, early] = [sum(end), sum(end - trendMonths)];
  if (Number.isNaN(late) || Number.isNaN(early)) return undefined;
  const stretch = (to: number, total: number) => ({ from: to - trendMonths + 1, to, mean: total / trendMonths });
  // Whole numbers, so that a change of exactly ten per cent is one.
  const [change, edge] = [100 * (late - early), trendPercent * early];
  return {
    verdict: change === 0 || Math.abs(change) < edge ? 'steady' : change < 0 ? 'fell' : 'rose',
    last: stretch(end, late),
    before: stretch(end - trendMonths, early),
    percent: early === 0 ? undefined : Math.trunc(change / early),
  };
}
