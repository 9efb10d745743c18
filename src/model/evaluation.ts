import * as z from 'zod';
import { integer } from './fields/number.ts';
import { reference } from './fields/reference.ts';

/** A line of `content/evaluations/<regency>/<year>.csv`: how one partner's month went. Never the value of sales. */
export const evaluationSchema = z.strictObject({
  partner: reference('partner'),
  /** 1 to 12. */
  month: integer(1, 12),
  /** Packs sold, or an index whose first month is 100. */
  measure: z.enum(['units', 'index']),
  value: integer(0, 100_000_000),
});
export type Evaluation = z.output<typeof evaluationSchema>;
