import * as z from 'zod';
import { deskSchema } from './contact.ts';
import { day } from './fields/date.ts';
import { url } from './fields/contact.ts';
import { days, integer } from './fields/number.ts';
import { key, slug } from './fields/reference.ts';
import { localized, text } from './fields/text.ts';

/** The newest content format this version reads. */
export const currentFormat = 1;

/** `content/site.yaml`: what the site says of itself. */
export const siteSchema = z.strictObject({
  /** Version of the content format. */
  format: integer(1, currentFormat),
  name: text({ minimum: 2, maximum: 60 }),
  tagline: localized(160),
  languages: z.array(z.enum(['id', 'en'])).min(1).max(2),
  /** Who answers where a maker has no contact of their own. */
  contact: deskSchema,
  /** The address on printed codes; without it nothing is printed. */
  printAddress: url.optional(),
  /** Days after which a price, an unconfirmed licence or an unconfirmed placement counts as old. */
  ages: z.strictObject({ prices: days, licences: days, placements: days.optional() }),
  /** The licence under which the content may be reused. */
  licence: z.strictObject({ name: text({ minimum: 2, maximum: 80 }), url }),
  /** Whether invented entries may stand in this catalogue. */
  sample: z.enum(['allowed', 'forbidden']),
}); // prettier-ignore
export type Site = z.output<typeof siteSchema>;

/** Days after which a placement that nobody confirmed counts as old: half a year where `site.yaml` does not say. */
export function placementAge({ ages }: Site): number {
  return ages.placements ?? 180;
}

/** `content/moved.yaml`: keys that moved. Lines are added, never removed, because old keys stand on paper. */
export const movedSchema = z.array(z.strictObject({ from: key, to: key }));
export type Move = z.output<typeof movedSchema>[number];

/** `content/exceptions.yaml`: findings that somebody decided to accept, for a reason and for a time. */
export const exceptionsSchema = z.array(
  z.strictObject({
    rule: slug,
    key,
    reason: text({ minimum: 10, maximum: 240 }),
    until: day,
  }),
);
export type Exception = z.output<typeof exceptionsSchema>[number];
