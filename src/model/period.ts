import * as z from 'zod';
import { partialDate } from './fields/date.ts';

/** A stretch of time, each end as precise as its source; without `to` it goes on, or nobody said when it ends. */
export const periodSchema = z.strictObject({ from: partialDate, to: partialDate.optional() });
export type Period = z.output<typeof periodSchema>;
