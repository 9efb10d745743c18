import * as z from 'zod';
import { day, dayWritten, monthWritten, partialDate } from './date.ts';
import { integer } from './number.ts';
import { reference } from './reference.ts';
import type { EntityName } from '../key.ts';

/**
 * Fields of tables. Spreadsheets write numbers and dates as their country does; what can mean only one thing is taken,
 * anything else goes to the strict field as it stands, which refuses it with the value that is probably meant.
 */
function written<T>(field: z.ZodType<T, string>, prepare: (typed: string) => string | undefined) {
  return z
    .string()
    .transform((typed) => prepare(typed) ?? typed)
    .pipe(field);
}

/** A whole number; `1.250` is 1250, because nothing that is counted in whole numbers can be one and a quarter. */
export function wholeNumber(minimum: number, maximum: number) {
  return written(integer(minimum, maximum), (typed) =>
    /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(typed) ? typed.replaceAll('.', '') : undefined,
  );
}

/** Several ids of entries in one cell, with spaces, commas or semicolons between them. */
export function references(entity: EntityName, maximum: number) {
  return z
    .string()
    .transform((typed) => typed.split(/[\s,;|]+/).filter(Boolean))
    .pipe(z.array(reference(entity)).min(1).max(maximum));
}

/** A day. */
export const writtenDay = written(day, dayWritten);

/** A day, month or year. */
export const writtenDate = written(partialDate, (typed) => {
  const found = monthWritten(typed);
  return found ? `${found.year}-${String(found.month).padStart(2, '0')}` : dayWritten(typed);
});
