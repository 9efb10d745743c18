import * as z from 'zod';
import { factSchema, figureSchema } from './figure.ts';
import { boolean } from './fields/number.ts';
import { reference } from './fields/reference.ts';
import { localized, name, summary, text } from './fields/text.ts';
import { periodSchema } from './period.ts';
import { storyText } from './story.ts';

/** `content/events/<regency>/<slug>/index.md`: a bazaar or fair at which products are shown. */
export const eventSchema = z.strictObject({
  name,
  /** A plan stays a plan until somebody reports that it was held. */
  status: z.enum(['planned', 'held', 'cancelled', 'unknown']),
  /** The office or organisation that holds it, never a person. */
  organiser: text({ minimum: 2, maximum: 120 }),
  period: periodSchema.optional(),
  place: z
    .strictObject({
      name: text({ minimum: 2, maximum: 120 }),
      /** The way there in words. */
      directions: localized(480).optional(),
    })
    .optional(),
  /** Rounds that chose who shows there. */
  curations: z.array(reference('curation')).max(20).optional(),
  summary: summary.optional(),
  figures: z.array(figureSchema).max(40).optional(),
  facts: z.array(factSchema).max(40).optional(),
  sample: boolean.optional(),
  translations: z
    .strictObject({
      en: z.strictObject({
        name: name.optional(),
        organiser: text({ minimum: 2, maximum: 160 }).optional(),
        summary: summary.optional(),
        story: storyText.optional(),
      }),
    })
    .optional(),
});
/** `Event` alone is a name of the browser. */
export type EventFacts = z.output<typeof eventSchema>;
