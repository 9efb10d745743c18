import * as z from 'zod';
import { consentSchema, contactSchema } from './contact.ts';
import { erasedSchema } from './erased.ts';
import { figureSchema } from './figure.ts';
import { partialDate } from './fields/date.ts';
import { boolean } from './fields/number.ts';
import { nib } from './fields/number-codes.ts';
import { reference, referenceOrName } from './fields/reference.ts';
import { name, summary } from './fields/text.ts';
import { storyText } from './story.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** A passed curation: the round, by its id or, where it has no entry, by its name; and its day, month or year. */
export const curationRecordSchema = z.strictObject({
  round: referenceOrName('curation'),
  date: partialDate,
});
export type CurationRecord = z.output<typeof curationRecordSchema>;

/** Scales of PP 7/2021; turnover itself is never published. */
const scales = ['micro', 'small', 'medium'] as const;
const producerRoles = ['supplier', 'maker', 'marketer'] as const;

/** `content/producers/<regency>/<slug>.md`: a business, not a person. */
export const fullProducerSchema = z.strictObject({
  name,
  /** Kecamatan, as the regency spells it. No street: an address may be somebody's home. */
  district: name,
  nib: nib.optional(),
  scale: z.enum(scales).optional(),
  clusters: z.array(reference('cluster')).max(5).optional(),
  role: z.enum(producerRoles).optional(),
  /** Since when it works. */
  since: partialDate.optional(),
  contact: contactSchema.optional(),
  consent: consentSchema.optional(),
  curation: curationRecordSchema.optional(),
  /** Withdrawn: it makes or sells nothing here any more; its page stays and says so. */
  status: z.enum(['active', 'withdrawn']).optional(),
  withdrawal: withdrawalSchema('producer').optional(),
  summary: summary.optional(),
  figures: z.array(figureSchema).max(20).optional(),
  sample: boolean.optional(),
  translations: z
    .strictObject({ en: z.strictObject({ summary: summary.optional(), story: storyText.optional() }) })
    .optional(),
});
export const producerSchema = z.discriminatedUnion('status', [fullProducerSchema, erasedSchema]);
export type Producer = z.output<typeof fullProducerSchema>;
