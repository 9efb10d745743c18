import * as z from 'zod';
import { day } from './fields/date.ts';
import { email, phone, url } from './fields/contact.ts';

/** Ways to reach a maker; each needs to stand in the scope of a consent before it is published. */
export const contactSchema = z.strictObject({
  /** A WhatsApp number as `+62…`. */
  whatsapp: phone.optional(),
  phone: phone.optional(),
  email: email.optional(),
  web: url.optional(),
  /** Shops on marketplaces. */
  shops: z.array(url).max(6).optional(),
});
export type Contact = z.output<typeof contactSchema>;
export const contactChannels = ['whatsapp', 'phone', 'email', 'web', 'shops'] as const;

/** A consent (UU 27/2022): when, for which channels, and on what basis. The signed paper stays out of the repository. */
export const consentSchema = z.strictObject({
  date: day,
  scope: z.array(z.enum(contactChannels)).min(1).max(5),
  basis: z.enum(['form', 'round']),
});

/** The regency's or the site's own desk: an office, so no consent is needed. */
export const deskSchema = z.strictObject({ email: email.optional(), whatsapp: phone.optional(), web: url.optional() });
