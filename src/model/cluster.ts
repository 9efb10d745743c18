import * as z from 'zod';
import { factSchema, figureSchema } from './figure.ts';
import { boolean } from './fields/number.ts';
import { reference } from './fields/reference.ts';
import { name, summary, text } from './fields/text.ts';
import { storyText } from './story.ts';

/** What a cluster does (materials, production, marketing) or what it makes. */
const clusterKinds = ['materials', 'production', 'marketing', 'food', 'non-food', 'mixed'] as const;

/** `content/clusters/<regency>/<slug>.md`: makers who work together. */
export const clusterSchema = z.strictObject({
  name,
  /** The regency whose folder the file lies in. */
  regency: reference('regency'),
  kind: z.enum(clusterKinds),
  /** Who coordinates: an office or organisation. */
  coordinator: text({ minimum: 2, maximum: 120 }).optional(),
  summary: summary.optional(),
  /** Clusters that receive goods or services from this one. */
  supplies: z.array(reference('cluster')).max(20).optional(),
  figures: z.array(figureSchema).max(20).optional(),
  facts: z.array(factSchema).max(20).optional(),
  sample: boolean.optional(),
  translations: z
    .strictObject({
      en: z.strictObject({
        name: name.optional(),
        summary: summary.optional(),
        story: storyText.optional(),
      }),
    })
    .optional(),
});
export type Cluster = z.output<typeof clusterSchema>;
