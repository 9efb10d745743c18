import * as z from 'zod';
import { day } from './fields/date.ts';
import { boolean } from './fields/number.ts';
import { localized } from './fields/text.ts';

/** What stays of an entry whose maker asked for erasure. */
export const erasedSchema = z.strictObject({
  status: z.literal('erased'),
  /** The day of the erasure. */
  erased: day,
  note: localized(240).optional(),
  sample: boolean.optional(),
});
export type Erased = z.output<typeof erasedSchema>;
