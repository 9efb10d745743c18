import * as z from 'zod';
import { quantity } from './fields/measure.ts';
import { boolean } from './fields/number.ts';
import { reference, slug, vocabularyReference } from './fields/reference.ts';
import { localized, name, summary, text } from './fields/text.ts';
import { standardSchema } from './standard.ts';
import { storyText } from './story.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** A line is one article that several members make alike: same name, same net content. */
const brandLineSchema = z.strictObject({
  id: slug,
  name: localized(80),
  net: quantity,
  /** The unit it is sold in, from `vocabulary/units.yaml`. */
  unit: vocabularyReference('units'),
});
export type BrandLine = z.output<typeof brandLineSchema>;

/** `content/brands/<regency>/<slug>.md`: a communal brand, one brand and one quality over many makers. */
export const brandSchema = z.strictObject({
  name,
  /** Who guards the brand. */
  keeper: z.strictObject({
    name: text({ minimum: 2, maximum: 120 }),
    kind: z.enum(['chamber', 'cooperative', 'association', 'government', 'company']),
  }),
  cluster: reference('cluster'),
  /** Empty only where all of them asked to be erased. */
  members: z.array(reference('producer')).max(500),
  /** The trademark, where one is registered or applied for. */
  mark: z
    .strictObject({
      kind: z.enum(['collective', 'individual', 'certification']),
      status: z.enum(['registered', 'applied']),
      number: text({ minimum: 3, maximum: 40 }).optional(),
    })
    .optional(),
  lines: z.array(brandLineSchema).max(60).optional(),
  /** What every product of the brand is held to. Absent where nothing has been agreed in writing yet. */
  standard: standardSchema.optional(),
  /**
   * The version that follows, announced before it comes into force. From its day on the mark needs both, until it is
   * moved up to `standard`.
   */
  nextStandard: standardSchema.optional(),
  /** How a maker becomes a member. */
  join: localized(480).optional(),
  status: z.enum(['active', 'inactive']).optional(),
  /** Where it is inactive for good. */
  withdrawal: withdrawalSchema('brand').optional(),
  /** The brand's promise in one sentence. */
  promise: summary.optional(),
  sample: boolean.optional(),
  translations: z
    .strictObject({
      en: z.strictObject({
        name: name.optional(),
        promise: summary.optional(),
        story: storyText.optional(),
      }),
    })
    .optional(),
});
export type Brand = z.output<typeof brandSchema>;
