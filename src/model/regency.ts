import * as z from 'zod';
import { deskSchema } from './contact.ts';
import { factSchema, figureSchema } from './figure.ts';
import { regionCode } from './fields/number-codes.ts';
import { vocabularyReference } from './fields/reference.ts';
import { name, summary, text } from './fields/text.ts';
import { storyText } from './story.ts';

/** `content/regencies/<id>.md`: a kabupaten or kota with the office that curates. */
export const regencySchema = z.strictObject({
  /** With its kind: `Kabupaten Cianjur`, `Kota Madiun`. */
  name,
  kind: z.enum(['kabupaten', 'kota']),
  /** Kemendagri code, `32.03`. */
  code: regionCode,
  province: name,
  /** The office or organisation that curates. */
  office: text({ minimum: 2, maximum: 120 }),
  contact: deskSchema.optional(),
  palette: vocabularyReference('palettes').optional(),
  pattern: vocabularyReference('patterns').optional(),
  summary: summary.optional(),
  figures: z.array(figureSchema).max(40).optional(),
  facts: z.array(factSchema).max(40).optional(),
  translations: z
    .strictObject({
      en: z.strictObject({
        office: text({ minimum: 2, maximum: 160 }).optional(),
        summary: summary.optional(),
        story: storyText.optional(),
      }),
    })
    .optional(),
});
export type Regency = z.output<typeof regencySchema>;
