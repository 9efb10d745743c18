import * as z from 'zod';
import { boolean } from './fields/number.ts';
import { name, summary } from './fields/text.ts';
import { factSchema, figureSchema } from './figure.ts';
import { storyText } from './story.ts';

/** What rounds, programmes, partners, agreements and events all may say, besides what is their own. */
export const recordFields = {
  summary: summary.optional(),
  figures: z.array(figureSchema).max(40).optional(),
  facts: z.array(factSchema).max(40).optional(),
  sample: boolean.optional(),
};

/** The English of such an entry, with that of the fields which are its own. */
export function recordTranslations<Own extends z.ZodRawShape>(own: Own) {
  const english = { name: name.optional(), ...own, summary: summary.optional(), story: storyText.optional() };
  return z.strictObject({ en: z.strictObject(english) }).optional();
}
