import * as z from 'zod';
import { url } from './fields/contact.ts';
import { reference } from './fields/reference.ts';
import { name } from './fields/text.ts';
import { recordFields, recordTranslations } from './record.ts';

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
  ...recordFields,
  translations: recordTranslations({}),
});
export type Partner = z.output<typeof partnerSchema>;

/** Whether an organisation is only meant to become a partner: there is no cooperation with it yet. */
export function isIntended<P extends Pick<Partner, 'status'>>(
  partner: P,
): partner is P & { readonly status: 'planned' | 'target' } {
  const { status } = partner;
  return status === 'planned' || status === 'target';
}
