import * as z from 'zod';
import { dateOrUnknown } from './fields/date.ts';
import { integer } from './fields/number.ts';
import { slug } from './fields/reference.ts';
import { localized, text } from './fields/text.ts';
import { url } from './fields/contact.ts';

/** A plan is never shown as a result: each figure and each fact says which it is. */
const factStatuses = ['planned', 'target', 'reported'] as const;
const bounds = ['exact', 'about', 'at-least'] as const;

/** What was published where, so that a reader can look it up. */
export const sourceSchema = z.strictObject({
  publisher: text({ minimum: 2, maximum: 120 }),
  /** When the source was published. */
  date: dateOrUnknown,
  url: url.optional(),
});

const provenance = {
  status: z.enum(factStatuses),
  /** When it held: a day, month, year, or `unknown` where the source names none. */
  asOf: dateOrUnknown,
  /** The office that said so, never an official's name. */
  statedBy: text({ minimum: 2, maximum: 120 }),
  source: sourceSchema,
  note: localized(240).optional(),
};

/** A number with its unit, its precision, its date and its source. */
export const figureSchema = z.strictObject({
  /** What was counted. */
  measure: localized(160),
  value: integer(0, 1_000_000_000_000),
  unit: localized(40),
  bound: z.enum(bounds),
  ...provenance,
  /** Joins reported figures of one round and one unit into a funnel, in the order of `step`. */
  funnel: z.strictObject({ id: slug, step: integer(1, 20) }).optional(),
});
export type Figure = z.output<typeof figureSchema>;

/** A statement without a number: a legal basis, a concept, an announcement. */
export const factSchema = z.strictObject({ statement: localized(320), ...provenance });
export type Fact = z.output<typeof factSchema>;
