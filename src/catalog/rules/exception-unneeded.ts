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

/** The finding for exception number `index`. */
export function unneededException(
  index: number,
  { rule, key }: { rule: string; key: string },
  rules: ReadonlyMap<string, { readonly acceptable?: boolean }>,
): Found<Args> {
  const known = rules.get(rule);
  const problem = !known ? 'unknown' : known.acceptable ? 'unneeded' : 'refused';
  const suggestion = problem === 'unknown' ? nearest(rule, rules.keys()) : undefined;
  return { file: 'exceptions.yaml', path: [index, 'rule'], args: { rule, key, problem }, suggestion };
}
