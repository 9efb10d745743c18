import { nearest } from '#model/nearest.ts';
import type { Found } from '../rule.ts';
import { quote } from '../wording.ts';

interface Args {
  readonly rule: string;
  readonly key: string;
  readonly problem: 'unneeded' | 'unknown' | 'refused';
}

/** An exception that excepts nothing is itself a fault, so that the list only shrinks. Judged after all other rules. */
const exceptionUnneeded = {
  code: 'exception-unneeded',
  severity: 'error',
  message: {
    id: ({ rule, key, problem }: Args) =>
      problem === 'unneeded'
        ? `Pengecualian ${quote(rule)} untuk ${quote(key)} tidak diperlukan lagi. Hapus barisnya.`
        : problem === 'unknown'
          ? `Aturan ${quote(rule)} tidak ada. Periksa kodenya.`
          : `Aturan ${quote(rule)} tidak dapat dikecualikan. Perbaiki masalahnya.`,
    en: ({ rule, key, problem }: Args) =>
      problem === 'unneeded'
        ? `The exception ${quote(rule)} for ${quote(key)} is no longer needed. Delete it.`
        : problem === 'unknown'
          ? `There is no rule ${quote(rule)}. Check its code.`
          : `The rule ${quote(rule)} allows no exceptions. Solve the matter.`,
  },
} as const;
export default exceptionUnneeded;

/** Rules that protect people or readers, and rules without which a page cannot be made. */
export const judgedByPeople: ReadonlySet<string> = new Set([
  'district-unknown', 'duplicate-name', 'duplicate-phone', 'health-claim', 'licence-claim', 'licence-number',
  'licence-old', 'licence-region', 'licence-shared', 'licence-short-life', 'licence-storage', 'photo-alt', 'price-old',
  'product-slug', 'protected-name', 'text-lookalike',
]); // prettier-ignore

/** The finding for exception number `index`. */
export function unneededException(
  index: number,
  { rule, key }: { rule: string; key: string },
  codes: readonly string[],
): Found<Args> {
  const problem = !codes.includes(rule) ? 'unknown' : judgedByPeople.has(rule) ? 'unneeded' : 'refused';
  const suggestion = problem === 'unknown' ? nearest(rule, codes) : undefined;
  return { file: 'exceptions.yaml', path: [index, 'rule'], args: { rule, key, problem }, suggestion };
}
