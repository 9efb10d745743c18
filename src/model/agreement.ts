import * as z from 'zod';
import { figureSchema } from './figure.ts';
import { dateOrUnknown } from './fields/date.ts';
import { boolean } from './fields/number.ts';
import { reference } from './fields/reference.ts';
import { localized, name, text } from './fields/text.ts';
import { periodSchema } from './period.ts';
import { recordFields, recordTranslations } from './record.ts';

const agreementKinds = ['memorandum', 'cooperation', 'purchase', 'meeting'] as const;

/** `held` is for a meeting; `reported`: a source says that it is there, and no more; `unknown`: announced, then silence. */
const agreementStatuses = ['planned', 'held', 'reported', 'signed', 'ended', 'unknown'] as const;

/** `content/agreements/<regency>/<slug>.md`: what a regency's office agreed with whom, or means to. */
export const agreementSchema = z.strictObject({
  name,
  kind: z.enum(agreementKinds),
  /** The office or organisation on the regency's side. */
  office: text({ minimum: 2, maximum: 120 }),
  status: z.enum(agreementStatuses),
  signed: dateOrUnknown,
  period: periodSchema.optional(),
  /** What it is about, in a sentence. */
  about: localized(320),
  /** Named parties. */
  partners: z.array(reference('partner')).max(200).optional(),
  /** Parties that the source counts without naming them. */
  unnamed: z.array(figureSchema).max(20).optional(),
  /** Whether the source speaks of further parties without naming or counting them. */
  others: boolean.optional(),
  products: z.array(reference('product')).max(500).optional(),
  ...recordFields,
  translations: recordTranslations({ office: text({ minimum: 2, maximum: 160 }).optional() }),
});
export type Agreement = z.output<typeof agreementSchema>;
