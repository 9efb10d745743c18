import * as z from 'zod';
import { factSchema, figureSchema } from './figure.ts';
import { url } from './fields/contact.ts';
import { boolean } from './fields/number.ts';
import { name, summary } from './fields/text.ts';
import { storyText } from './story.ts';

const partnerKinds = [
  'retailer', 'mall', 'employee-cooperative', 'hotel-restaurant', 'off-taker', 'government', 'industrial-estate',
  'bank', 'chamber', 'other',
] as const; // prettier-ignore

/** `content/partners/<slug>.md`: an organisation that sells, buys, finances or makes room for producers' goods. */
export const partnerSchema = z.strictObject({
  name,
  kind: z.enum(partnerKinds),
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
