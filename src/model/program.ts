import * as z from 'zod';
import { sourceSchema } from './figure.ts';
import { integer } from './fields/number.ts';
import { reference } from './fields/reference.ts';
import { localized, name, text } from './fields/text.ts';
import { periodSchema } from './period.ts';
import { recordFields, recordTranslations } from './record.ts';

const programKinds = ['training', 'mentoring', 'target', 'regulation', 'evaluation', 'branding'] as const;
const legalKinds = ['law', 'government', 'province', 'regency', 'regent', 'mayor'] as const;

/** A rule of law that a programme stands on, with what it obliges whom to. */
const legalBasisSchema = z.strictObject({
  /** Who enacted it: a regency's Perda is `regency`, its head's Perbup `regent`. */
  kind: z.enum(legalKinds),
  number: integer(1, 9999),
  year: integer(1945, 2199),
  about: localized(240),
  obligations: z.array(localized(320)).max(20).optional(),
  /** Where it is spoken of. */
  source: sourceSchema,
});

/** `content/programs/<regency>/<slug>.md`: what an office undertakes for producers, and what is known of it. */
export const programSchema = z.strictObject({
  name,
  kind: z.enum(programKinds),
  /** The office or organisation that runs it, never a person. */
  organiser: text({ minimum: 2, maximum: 120 }),
  /**
   * `reported` where a source told of it as under way and nobody says whether it still is; `unknown` where something was
   * to come of it and no source says what did.
   */
  status: z.enum(['planned', 'running', 'reported', 'ended', 'unknown']),
  period: periodSchema.optional(),
  legalBasis: z.array(legalBasisSchema).max(20).optional(),
  partners: z.array(reference('partner')).max(100).optional(),
  curations: z.array(reference('curation')).max(40).optional(),
  ...recordFields,
  translations: recordTranslations({ organiser: text({ minimum: 2, maximum: 160 }).optional() }),
});
export type Program = z.output<typeof programSchema>;
