import * as z from 'zod';
import { wholeNumber, writtenDate, writtenDay } from './fields/cell.ts';
import { reference } from './fields/reference.ts';
import { text } from './fields/text.ts';

/** A line of `content/placements/<regency>/<partner>.csv`: a product that stands with a partner. */
export const placementSchema = z.strictObject({
  product: reference('product'),
  /** In how many outlets. */
  outlets: wholeNumber(1, 10_000_000).optional(),
  /** Which outlets, in words of the partner: an area or a branch, no street. */
  area: text({ minimum: 2, maximum: 120 }).optional(),
  from: writtenDate,
  until: writtenDate.optional(),
  /** The day on which somebody last made sure. */
  confirmed: writtenDay,
});
export type Placement = z.output<typeof placementSchema>;
