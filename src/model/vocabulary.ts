import * as z from 'zod';
import { url } from './fields/contact.ts';
import { reference, slug } from './fields/reference.ts';
import { localized, text } from './fields/text.ts';
import { licenceFormats } from './licence.ts';

/** Closed lists live in `content/vocabulary/<list>.yaml`: an item is added by review, not by typing it somewhere. */
const term = { id: slug, name: localized(60) };

/** Palettes and patterns that the styles know; a list may use fewer, never others. */
export const paletteNames = ['pandan', 'padi', 'nila', 'cabai', 'tanah', 'laut'] as const;
export type PaletteName = (typeof paletteNames)[number];
const patterns = ['kawung', 'parang', 'ombak', 'ceplok', 'anyam', 'lereng'] as const;

export const vocabularySchemas = {
  categories: z.array(z.strictObject({ ...term, group: z.enum(['food', 'non-food']) })),
  licences: z.array(
    z.strictObject({
      ...term,
      /** How its number is written. */
      format: z.enum(licenceFormats),
      issuer: text({ minimum: 2, maximum: 120 }),
      /** The issuer's own page for looking a number up. */
      lookup: url.optional(),
    }),
  ),
  allergens: z.array(z.strictObject(term)),
  units: z.array(z.strictObject(term)),
  segments: z.array(z.strictObject(term)),
  palettes: z.array(z.strictObject({ id: z.enum(paletteNames), name: localized(60) })),
  patterns: z.array(z.strictObject({ id: z.enum(patterns), name: localized(60) })),
  /** Names that belong to a place: only there, and only with a reference. */
  'protected-names': z.array(
    z.strictObject({
      id: slug,
      /** Spellings that count as the name, in lower case. */
      spellings: z.array(text({ maximum: 60 })).min(1).max(12),
      regencies: z.array(reference('regency')).min(1).max(12),
      /** The licence kind that gives the right to it. */
      licence: slug,
    }),
  ),
  /** What people type for a word. */
  spellings: z.array(
    z.strictObject({
      standard: text({ maximum: 60 }),
      /** The same thing: each of them finds what the others find. */
      variants: z.array(text({ maximum: 60 })).min(1).max(20).optional(),
      /** What means more than the word: it finds the word, and the word does not find it. */
      broader: z.array(text({ maximum: 60 })).min(1).max(20).optional(),
    }),
  ),
} as const; // prettier-ignore

export type VocabularyList = keyof typeof vocabularySchemas;
export const vocabularyLists = Object.keys(vocabularySchemas) as VocabularyList[];
export type Vocabulary = { readonly [List in VocabularyList]: z.output<(typeof vocabularySchemas)[List]> };
