import * as z from 'zod';
import { day } from './fields/date.ts';
import { vocabularyReference } from './fields/reference.ts';
import { text } from './fields/text.ts';

/** How a licence number is written. The vocabulary lists the licence kinds; each names one of these formats. */
export const licenceFormats = ['pirt', 'bpom', 'halal', 'nib', 'sni', 'trademark', 'gi', 'free'] as const;
export type LicenceFormat = (typeof licenceFormats)[number];

const province = '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])';

/**
 * Patterns of normalised numbers. None proves that a licence exists: only its shape is checked.
 * P-IRT: packaging, food type, region, product serial, producer serial, expiry year (PerBPOM 22/2018).
 * BPOM: MD and 12 digits, or 15 since the risk-based OSS. Halal: ID and 17 digits, the last four month and year.
 */
const patterns: Record<Exclude<LicenceFormat, 'free'>, RegExp> = {
  pirt: new RegExp(`^[1-8](?:0[1-9]|1[0-5])${province}(?:0[1-9]|[1-9]\\d)(?:0[1-9]|[1-9]\\d)(?!0000)\\d{4}-\\d{2}$`),
  bpom: /^MD (?:\d{12}|\d{15})$/,
  halal: /^ID\d{2}\d\d\d{9}(?:0[1-9]|1[0-2])\d{2}$/,
  nib: /^\d{13}$/,
  sni: /^SNI (?:(?:ISO|IEC|ISO\/IEC|CAC\/[A-Z]+) )?(?:\d{2}-)?\d{3,5}(?:[.-]\d+)*(?::|-)(?:19|20)\d{2}$/,
  trademark: /^ID[MSC]\d{9}$/,
  gi: /^I[DG]\.\d{2}\.\d{4}\.\d{6}$/,
}; // prettier-ignore

/** Whether `number` has the shape of its format. */
export function isLicenceNumber(format: LicenceFormat, number: string): boolean {
  return format === 'free' ? number.length >= 3 : patterns[format].test(number);
}

/** The number as it should be written, where only spaces, dots, dashes or a prefix are off; else `undefined`. */
export function licenceNumberMeant(format: LicenceFormat, number: string): string | undefined {
  const compact = number.toUpperCase().replace(/[\s.:\-–]/g, '');
  const digits = compact.replace(/\D/g, '');
  const candidate =
    format === 'pirt'
      ? `${digits.slice(0, 13)}-${digits.slice(13)}`
      : format === 'bpom'
        ? `MD ${digits}`
        : format === 'halal'
          ? `ID${digits}`
          : format === 'nib'
            ? digits
            : format === 'trademark'
              ? compact
              : number.trim().toUpperCase();
  return candidate !== number && isLicenceNumber(format, candidate) ? candidate : undefined;
}

/** Region code and expiry year that a P-IRT number itself states. */
export function readPirt(number: string): { region: string; year: number } | undefined {
  if (!isLicenceNumber('pirt', number)) return undefined;
  return { region: `${number.slice(3, 5)}.${number.slice(5, 7)}`, year: 2000 + Number(number.slice(-2)) };
}

/** How a claim was checked: said by the maker, the paper was seen, or looked up at the issuer. */
const evidenceLevels = ['declared', 'seen', 'verified'] as const;

/** `dated` ends at `until`; `open` holds until the product changes (halal since UU 6/2023); `unknown` says so. */
const validities = ['dated', 'open', 'unknown'] as const;

export const licenceSchema = z.strictObject({
  /** A kind from `vocabulary/licences.yaml`. */
  kind: vocabularyReference('licences'),
  /** As printed on the pack, in quotes. */
  number: text({ minimum: 3, maximum: 60 }),
  validity: z.enum(validities),
  /** The last day of a dated licence. */
  until: day.optional(),
  /** The day on which somebody last looked at it. */
  confirmed: day,
  evidence: z.enum(evidenceLevels),
});
export type Licence = z.output<typeof licenceSchema>;
export type EvidenceLevel = Licence['evidence'];
