import * as z from 'zod';
import { brandResultSchema } from './brand-result.ts';
import { erasedSchema } from './erased.ts';
import { day } from './fields/date.ts';
import { quantity, size } from './fields/measure.ts';
import { gtin, photoFile } from './fields/number-codes.ts';
import { boolean, count, days, grams, integer, rupiah } from './fields/number.ts';
import { reference, slug, vocabularyReference } from './fields/reference.ts';
import { name, remark, summary, text } from './fields/text.ts';
import { licenceSchema } from './licence.ts';
import { curationRecordSchema } from './producer.ts';
import { storyText } from './story.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** Prices in whole rupiah for one selling unit, before delivery. */
const pricesSchema = z.strictObject({
  /** `true` where the maker names a price only when asked. */
  onRequest: boolean.optional(),
  /** For one unit. */
  retail: rupiah.optional(),
  /** The unit, from `vocabulary/units.yaml`. */
  per: vocabularyReference('units').optional(),
  /** The price ladder: from so many units on, this price for each. */
  tiers: z.array(z.strictObject({ from: count, price: rupiah })).max(8).optional(),
  /** PPN: included, to be added, or the firm is not a PKP. */
  tax: z.enum(['included', 'excluded', 'not-taxable-firm']).optional(),
  /** The day on which the prices held. */
  asOf: day.optional(),
}); // prettier-ignore

const packagingSchema = z.strictObject({
  /** Net content of one pack: `250 g`. */
  net: quantity.optional(),
  /** What the pack is, from `vocabulary/units.yaml`. */
  unit: vocabularyReference('units').optional(),
  /** A shipping carton: packs in it, outer size in millimetres, gross weight in grams. */
  carton: z.strictObject({ units: count, size: size.optional(), weight: grams.optional() }).optional(),
});

const orderSchema = z.strictObject({
  /** Fewest packs in an order. */
  minimum: count.optional(),
  /** Orders come in multiples of so many packs. */
  multiple: count.optional(),
  /** Days from order to readiness. */
  leadTime: days.optional(),
  /** Packs a month. */
  capacity: count.optional(),
});

export const paymentKinds = ['cash', 'transfer', 'tempo', 'consignment'] as const;

const tradeSchema = z.strictObject({
  payment: z.array(z.enum(paymentKinds)).min(1).max(4).optional(),
  /** Days of credit, where `tempo` is among the payments. */
  tempoDays: days.optional(),
  /** What happens with unsold or damaged goods. */
  returns: remark.optional(),
  /** Where the maker delivers, in words. */
  deliveryTo: z.array(text({ minimum: 2, maximum: 60 })).min(1).max(20).optional(),
  /** Packs under the buyer's own label. */
  privateLabel: boolean.optional(),
  /** Ready for hampers and holiday parcels. */
  hampers: boolean.optional(),
}); // prettier-ignore

const storageKinds = ['room', 'cool', 'frozen'] as const;

const foodSchema = z.strictObject({
  /** As on the label, in falling order of weight. */
  ingredients: text({ minimum: 2, maximum: 600 }).optional(),
  allergens: z
    .array(z.strictObject({ kind: vocabularyReference('allergens'), presence: z.enum(['contains', 'may-contain']) }))
    .max(12)
    .optional(),
  /** Days from production, unopened. */
  shelfLife: integer(1, 3660).optional(),
  storage: z.enum(storageKinds).optional(),
});

const photoSchema = z.strictObject({
  file: photoFile,
  /** What the picture shows, for those who cannot see it. */
  alt: text({ minimum: 5, maximum: 200 }),
  /** Who made it: an office or business, not a private person without consent. */
  credit: text({ minimum: 2, maximum: 80 }),
});

/** `content/products/<regency>/<slug>/index.md`: one sellable pack, one GTIN. */
export const fullProductSchema = z.strictObject({
  name,
  producer: reference('producer'),
  /** From `vocabulary/categories.yaml`. */
  category: vocabularyReference('categories'),
  /** Draft: checked, never shown. Withdrawn: its page stays and says so. */
  status: z.enum(['draft', 'curated', 'withdrawn']),
  withdrawal: withdrawalSchema('product').optional(),
  /** The communal brand it is sold under, and its line there. */
  brand: reference('brand').optional(),
  line: slug.optional(),
  /** Clauses of the brand's standard that somebody found passed. */
  brandResults: z.array(brandResultSchema).max(80).optional(),
  cluster: reference('cluster').optional(),
  summary: summary.optional(),
  photos: z.array(photoSchema).max(8).optional(),
  prices: pricesSchema.optional(),
  packaging: packagingSchema.optional(),
  order: orderSchema.optional(),
  trade: tradeSchema.optional(),
  food: foodSchema.optional(),
  licences: z.array(licenceSchema).max(12).optional(),
  gtin: gtin.optional(),
  materials: z.array(text({ minimum: 2, maximum: 60 })).max(12).optional(),
  segments: z.array(vocabularyReference('segments')).max(8).optional(),
  /** Months in which it is made, 1 to 12; without it the whole year. */
  months: z.array(integer(1, 12)).min(1).max(12).optional(),
  curation: curationRecordSchema.optional(),
  /** Links sizes and flavours of one article: entries of one producer with the same family. */
  family: slug.optional(),
  sample: boolean.optional(),
  translations: z
    .strictObject({
      en: z.strictObject({
        name: name.optional(),
        summary: summary.optional(),
        ingredients: text({ minimum: 2, maximum: 600 }).optional(),
        returns: remark.optional(),
        story: storyText.optional(),
        /** Alternative texts by photo file. */
        photos: z.record(photoFile, text({ minimum: 5, maximum: 200 })).optional(),
      }),
    })
    .optional(),
}); // prettier-ignore

export const productSchema = z.discriminatedUnion('status', [fullProductSchema, erasedSchema]);
export type Product = z.output<typeof fullProductSchema>;
