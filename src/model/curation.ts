import * as z from 'zod';
import { sourceSchema } from './figure.ts';
import { partialDate } from './fields/date.ts';
import { integer } from './fields/number.ts';
import { reference, slug } from './fields/reference.ts';
import { localized, name, text } from './fields/text.ts';
import { periodSchema } from './period.ts';
import { recordFields, recordTranslations } from './record.ts';

/** One thing that a round asks of everybody. */
const criterionSchema = z.strictObject({ id: slug, text: localized(240) });

/** A choice of so many, such as five leading products of a cluster, and what was chosen where it is known. */
const selectionSchema = z.strictObject({
  id: slug,
  name: localized(120),
  cluster: reference('cluster').optional(),
  /** How many may be chosen. */
  quota: integer(1, 10_000),
  products: z.array(reference('product')).max(500).optional(),
  producers: z.array(reference('producer')).max(500).optional(),
  /** What the source says of the choice beyond its number. */
  note: localized(240).optional(),
});
export type Selection = z.output<typeof selectionSchema>;

/** `content/curations/<regency>/<slug>.md`: a round of curation, what it asked for and what came of it. */
export const curationSchema = z.strictObject({
  name,
  /** What was judged. */
  subject: z.enum(['producers', 'products', 'both']),
  /** A plan stays a plan until somebody reports that the round was held; `unknown` where no source says more. */
  status: z.enum(['planned', 'running', 'held', 'unknown']),
  /** The office or organisation that decides, never a person. */
  decidedBy: text({ minimum: 2, maximum: 120 }),
  period: periodSchema.optional(),
  criteria: z
    .strictObject({
      /** As the office counts its versions: `1`, `2026`. Left out where no source names one. */
      version: text({ maximum: 40 }).optional(),
      inForceFrom: partialDate.optional(),
      items: z.array(criterionSchema).min(1).max(40),
      /** Where they are spoken of, unless the office itself wrote them here. */
      source: sourceSchema.optional(),
    })
    .optional(),
  selections: z.array(selectionSchema).max(20).optional(),
  ...recordFields,
  translations: recordTranslations({ decidedBy: text({ minimum: 2, maximum: 160 }).optional() }),
});
export type Curation = z.output<typeof curationSchema>;
