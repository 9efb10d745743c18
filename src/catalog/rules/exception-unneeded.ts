import { nearest } from '#model/nearest.ts';
import type { Found, Rule } from '../rule.ts';
import { quote } from '../wording.ts';

interface Args {
  readonly rule: string;
  readonly key: string;
  readonly problem: 'unneeded' | 'unknown' | 'refused';
}

/** An exception that excepts nothing is itself a fault, so that the list only shrinks. Judged after all other rules. */
const exceptionUnneeded: Rule<Args> = {
  code: 'exception-unneeded',
  severity: 'error',
  guide: {
    subject: 'settings',
    title: { id: 'Pengecualian yang tidak diperlukan dihapus', en: 'Exceptions that are not needed are deleted' },
    why: {
      id: 'Pengecualian yang tertinggal dapat menutupi kesalahan baru di tempat yang sama. Daftar itu hanya boleh menyusut, dan tidak semua aturan boleh dikecualikan.',
      en: 'An exception that was left behind could hide a new fault in the same place. The list may only shrink; and not every rule allows exceptions.',
    },
    file: 'exceptions.yaml',
    part: 'whole',
    wrong: `- rule: licence-region
  key: products/kota-madiun/dapur-wati-sambal-pecel
  reason: Nomornya terbit sebelum usaha ini pindah.
  until: 2027-06-30
- rule: duplicate-name
  key: products/cianjur/sari-rasa-tauco
  reason: Namanya memang mirip dengan produk lain.
  until: 2027-12-31`,
    right: `- rule: licence-region
  key: products/kota-madiun/dapur-wati-sambal-pecel
  reason: Nomornya terbit sebelum usaha ini pindah.
  until: 2027-06-30`,
    args: { rule: 'duplicate-name', key: 'products/cianjur/sari-rasa-tauco', problem: 'unneeded' },
  },
  message: {
    id: ({ rule, key, problem }) =>
      problem === 'unneeded'
        ? `Pengecualian ${quote(rule)} untuk ${quote(key)} tidak diperlukan lagi. Hapus barisnya.`
        : problem === 'unknown'
          ? `Aturan ${quote(rule)} tidak ada. Periksa kodenya.`
          : `Aturan ${quote(rule)} tidak dapat dikecualikan. Perbaiki masalahnya.`,
    en: ({ rule, key, problem }) =>
      problem === 'unneeded'
        ? `The exception ${quote(rule)} for ${quote(key)} is no longer needed. Delete it.`
        : problem === 'unknown'
          ? `There is no rule ${quote(rule)}. Check its code.`
          : `The rule ${quote(rule)} allows no exceptions. Solve the matter.`,
  },
};
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
