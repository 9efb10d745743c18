import * as z from 'zod';
import { day } from './fields/date.ts';
import { reference } from './fields/reference.ts';
import { localized } from './fields/text.ts';

/** Since when something is no longer offered, why, and what takes its place. */
export function withdrawalSchema(entity: 'product' | 'producer' | 'brand') {
  return z.strictObject({
    date: day,
    /** For those who hold an old label: one sentence, without anything that a maker would not want to read. */
    reason: localized(240),
    replacement: reference(entity).optional(),
  });
}
