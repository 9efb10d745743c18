import * as z from 'zod';
import { daysOf, partialDate, type PartialDate } from './fields/date.ts';

/** A stretch of time, each end as precise as its source; without `to` it goes on, or nobody said when it ends. */
export const periodSchema = z.strictObject({ from: partialDate, to: partialDate.optional() });
export type Period = z.output<typeof periodSchema>;

/** Whether every day that `earlier` may mean lies before every day that `later` may mean. */
export function isBefore(earlier: PartialDate, later: PartialDate): boolean {
  return daysOf(earlier).last < daysOf(later).first;
}

/** Whether a date may lie within the period: a month touches each period that has a day of it. */
export function mayLieIn(date: PartialDate, { from, to }: Period): boolean {
  return !isBefore(date, from) && !(to !== undefined && isBefore(to, date));
}
