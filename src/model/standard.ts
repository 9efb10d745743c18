import * as z from 'zod';
import { brandEvidences, standardVersion } from './brand-result.ts';
import { day } from './fields/date.ts';
import { integer, rupiah } from './fields/number.ts';
import { slug, vocabularyReference } from './fields/reference.ts';
import { scalarMeta } from './fields/scalar.ts';
import { localized, text } from './fields/text.ts';
import { fullProductSchema } from './product.ts';

/** How a clause compares a field of a product with a value. */
export const comparisons = ['at-least', 'at-most', 'equals', 'present'] as const;
export type Comparison = (typeof comparisons)[number];

/** A field of a product as clauses see it. */
export interface ClauseField {
  /** What may be asked of it. */
  readonly comparisons: readonly Comparison[];
  /** The value that a text means in this field; `undefined` where it means none. */
  readonly read: (typed: string) => unknown;
}

/** Parts of a product that clauses may look at: what describes the pack and the trade in it, not how entries relate. */
const parts = [
  'prices', 'packaging', 'order', 'trade', 'food', 'gtin', 'materials', 'months', 'photos', 'segments',
] as const; // prettier-ignore

/** Every field that a clause may look at, by its dotted name such as `food.shelfLife`; follows from the product schema. */
export const clauseFields: ReadonlyMap<string, ClauseField> = new Map(
  parts.flatMap((part) => fieldsBelow(fullProductSchema.shape[part], part)),
);

function fieldsBelow(schema: z.core.$ZodType, name: string): [string, ClauseField][] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'optional') return fieldsBelow(def.innerType, name);
  if (def.type === 'object') {
    return Object.entries(def.shape).flatMap(([key, child]) => fieldsBelow(child, `${name}.${key}`));
  }
  const read = (typed: string) => z.safeParse(schema, typed).data;
  return [[name, { comparisons: comparisonsOf(scalarMeta(schema)?.kind ?? def.type), read }]];
}

function comparisonsOf(kind: string): readonly Comparison[] {
  if (kind === 'integer' || kind === 'quantity') return comparisons;
  return ['boolean', 'vocabulary', 'enum'].includes(kind) ? ['equals', 'present'] : ['present'];
}

/** A word or words as they stand on a label. */
const ingredient = text({ minimum: 2, maximum: 60 });

/** How a clause is judged: one of `field`, `licence`, `ingredient`, `packSize`, `price` and `finding`, and no second. */
const clauseTestSchema = z.strictObject({
  field: z.enum([...clauseFields.keys()]).optional(),
  /** With `field` alone. */
  is: z.enum(comparisons).optional(),
  /** With `field`, written as in that field; not for `present`. */
  value: text({ maximum: 60 }).optional(),
  /** A licence of this kind, not past its end. */
  licence: vocabularyReference('licences').optional(),
  /** Words of `food.ingredients`, in Indonesian: all of `has` stand there, none of `lacks`. */
  ingredient: z
    .strictObject({
      has: z.array(ingredient).min(1).max(20).optional(),
      lacks: z.array(ingredient).min(1).max(40).optional(),
    })
    .optional(),
  /** The net content is that of the line. */
  packSize: z.enum(['line']).optional(),
  /** The retail price in rupiah for one of the line's units lies between the two, both included. */
  price: z.strictObject({ minimum: rupiah.optional(), maximum: rupiah.optional() }).optional(),
  /** Somebody has to look: how. The result is typed in the product's `brandResults`. */
  finding: localized(240).optional(),
});
export type ClauseTest = z.output<typeof clauseTestSchema>;

/** The keys of a test that say how it is judged, one of which it has. */
export const clauseTests = ['field', 'licence', 'ingredient', 'packSize', 'price', 'finding'] as const;

const clauseSchema = z.strictObject({
  /** Permanent: a demand that needs new proof gets a new id, or old findings would count for it. */
  id: slug,
  /** What it is about in a word or two, for the head of a column; else the id is read as words. */
  name: localized(40).optional(),
  /** The demand in plain words. */
  text: localized(240),
  test: clauseTestSchema,
  /** The least evidence that counts. */
  evidence: z.enum(brandEvidences),
  /** The mark needs every hard clause; a soft one is a recommendation. */
  weight: z.enum(['hard', 'soft']),
  /** Months after which a pass must be found anew. */
  recheck: integer(1, 120).optional(),
  /** The lines to which it applies; all of them without it. */
  lines: z.array(slug).min(1).max(60).optional(),
});
export type Clause = z.output<typeof clauseSchema>;

/** One version of a brand's standard. */
export const standardSchema = z.strictObject({
  version: standardVersion,
  inForceFrom: day,
  clauses: z.array(clauseSchema).min(1).max(40),
});
export type Standard = z.output<typeof standardSchema>;
