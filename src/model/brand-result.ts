import * as z from 'zod';
import { day } from './fields/date.ts';
import { slug } from './fields/reference.ts';
import { text } from './fields/text.ts';

/** How well a clause is proved, from least to most: the maker says so, a document, a measurement, a visit. */
export const brandEvidences = ['declared', 'document', 'measured', 'visited'] as const;
export type BrandEvidence = (typeof brandEvidences)[number];

/** Whether `evidence` is at least as good as what is needed. */
export function isEnough(evidence: BrandEvidence, needed: BrandEvidence): boolean {
  return brandEvidences.indexOf(evidence) >= brandEvidences.indexOf(needed);
}

/** The label of a version, as the keeper counts: `1`, `2026`. */
export const standardVersion = text({ maximum: 40 });

/**
 * A pass that somebody found. There is no other result: what did not pass stays between keeper and maker. It counts for
 * a later version as well, as long as that has a clause of this id.
 */
export const brandResultSchema = z.strictObject({
  /** The id of a clause of the brand's standard. */
  clause: slug,
  /** The version under which it was found. */
  version: standardVersion,
  date: day,
  evidence: z.enum(brandEvidences),
});
