import * as z from 'zod';
import { day, partialDate } from './fields/date.ts';
import { count } from './fields/number.ts';
import { reference } from './fields/reference.ts';
import { text } from './fields/text.ts';

/** A line of `content/placements/<regency>/<partner>.csv`: a product that stands with a partner. */
export const placementSchema = z.strictObject({
  product: reference('product'),
  /** In how many outlets. */
  outlets: count.optional(),
  /** Which outlets, in words of the partner: an area or a branch, no street. */
  area: text({ minimum: 2, maximum: 120 }).optional(),
  from: partialDate,
  until: partialDate.optional(),
  /** The day on which somebody last made sure. */
  confirmed: day,
});
export type Placement = z.output<typeof placementSchema>;
