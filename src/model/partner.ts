import * as z from 'zod';
import { factSchema, figureSchema } from './figure.ts';
import { url } from './fields/contact.ts';
import { boolean } from './fields/number.ts';
import { reference } from './fields/reference.ts';
import { name, summary } from './fields/text.ts';
import { storyText } from './story.ts';

const partnerKinds = [
  'retailer', 'mall', 'employee-cooperative', 'hotel-restaurant', 'off-taker', 'government', 'industrial-estate',
  'bank', 'chamber', 'other',
] as const; // prettier-ignore

/** What an office only means to win as a partner is not shown as one. */
const partnerStatuses = ['active', 'planned', 'target'] as const;

/** `content/partners/<slug>.md`: an organisation that sells, buys, finances or makes room for producers' goods. */
export const partnerSchema = z.strictObject({
  name,
  kind: z.enum(partnerKinds),
  /** `active` where left out. */
  status: z.enum(partnerStatuses).optional(),
  /** Whose offices name it, besides those of its agreements, programmes and placements. */
  regencies: z.array(reference('regency')).max(100).optional(),
  web: url.optional(),
  summary: summary.optional(),
  figures: z.array(figureSchema).max(40).optional(),
  facts: z.array(factSchema).max(40).optional(),
  sample: boolean.optional(),
  translations: z
    .strictObject({
      en: z.strictObject({ name: name.optional(), summary: summary.optional(), story: storyText.optional() }),
    })
    .optional(),
});
export type Partner = z.output<typeof partnerSchema>;

/** Whether an organisation is only meant to become a partner: there is no cooperation with it yet. */
export function isIntended<P extends Pick<Partner, 'status'>>(
  partner: P,
): partner is P & { readonly status: 'planned' | 'target' } {
  const { status } = partner;
  return status === 'planned' || status === 'target';
}
