import * as z from 'zod';
import { isCode } from './code.ts';
import { day } from './fields/date.ts';
import { printedKey } from './fields/reference.ts';
import { Refusal, scalar } from './fields/scalar.ts';

const code = scalar<string>({ kind: 'code' }, (typed) =>
  isCode(typed) ? typed : new Refusal('value-format', { text: typed, expected: 'code' }),
);

/**
 * A line of `content/codes/<regency>.csv`: a code that was given out, what it stands for, and since when. Lines are
 * added by command, never changed and never removed, because the codes stand on paper.
 */
export const ledgerSchema = z.strictObject({ code, key: printedKey, issued: day });
export type LedgerLine = z.output<typeof ledgerSchema>;

/** The first line of every ledger. */
const ledgerHeader = 'code,key,issued';

/** A ledger as its file holds it: sorted by code, one line each. */
export function ledgerFile(lines: readonly LedgerLine[]): string {
  const sorted = lines.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [ledgerHeader, ...sorted.map(({ code: own, key, issued }) => `${own},${key},${issued}`), ''].join('\n');
}
