import * as z from 'zod';
import { url } from './fields/contact.ts';
import { coordinates, time } from './fields/place.ts';
import { reference } from './fields/reference.ts';
import { localized, name, text } from './fields/text.ts';
import { periodSchema } from './period.ts';
import { recordFields, recordTranslations } from './record.ts';

/** `content/events/<regency>/<slug>/index.md`: a bazaar or fair at which products are shown. */
export const eventSchema = z.strictObject({
  name,
  /** A plan stays a plan until somebody reports that it was held. */
  status: z.enum(['planned', 'held', 'cancelled', 'unknown']),
  /** The office or organisation that holds it, never a person. */
  organiser: text({ minimum: 2, maximum: 120 }),
  period: periodSchema.optional(),
  /** The hours of every day, by the clock of the place. */
  hours: z.strictObject({ opens: time, closes: time }).optional(),
  place: z
    .strictObject({
      name: text({ minimum: 2, maximum: 120 }),
      /** The way there in words. */
      directions: localized(480).optional(),
      /** Where one comes in, from which stands are counted. */
      entrance: localized(160).optional(),
      coordinates: coordinates.optional(),
      /** The place on a map of another site. */
      map: url.optional(),
    })
    .optional(),
  /** The parts of the ground in the order in which visitors come to them, as stands name them. */
  blocks: z
    .array(text({ minimum: 1, maximum: 40 }))
    .max(60)
    .optional(),
  /** Rounds that chose who shows there. */
  curations: z.array(reference('curation')).max(20).optional(),
  ...recordFields,
  translations: recordTranslations({ organiser: text({ minimum: 2, maximum: 160 }).optional() }),
});
/** `Event` alone is a name of the browser. */
export type EventFacts = z.output<typeof eventSchema>;
