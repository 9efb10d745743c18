import { parsePrintedKey } from '#model/key.ts';
import type { LedgerLine } from '#model/ledger.ts';
import { leadsAlike } from '#model/printed.ts';
import type { Move } from '#model/site.ts';
import type { Content, Earlier } from './content.ts';
import { finalTargets } from './moves.ts';

/** A code that was given out, with the key of what it leads to now. */
export interface Code extends LedgerLine {
  readonly target: string;
}

/** Every code and the way back. Call only with content whose check was clean. */
export function codesIn(content: {
  readonly codes: readonly { readonly facts: LedgerLine }[];
  readonly moves: readonly Move[];
}): {
  readonly codes: readonly Code[];
  readonly codeOf: (key: string) => string | undefined;
  readonly codesOf: (key: string) => readonly string[];
} {
  const present = presentKeys(content.moves);
  const codes = content.codes
    .map(({ facts }): Code => ({ ...facts, target: present(facts.key) ?? facts.key }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const byAge = codes.toSorted((a, b) => (a.issued < b.issued ? -1 : Number(a.issued > b.issued)));
  const carried = Map.groupBy(byAge, ({ target }) => target);
  const codesOf = (key: string) => (carried.get(key) ?? []).map(({ code }) => code);
  return { codes, codesOf, codeOf: (key) => carried.get(key)?.[0]?.code };
}

/**
 * The key under which something with an old one is found now, or `undefined` where its moves go round in circles. Lines
 * and stands move with their brand and event.
 */
export function presentKeys(moves: readonly Move[]): (key: string) => string | undefined {
  const ends = finalTargets(moves);
  return (key) => {
    const whole = entryOf(key);
    if (!ends.has(whole)) return key;
    const end = ends.get(whole);
    return end === undefined ? undefined : end + key.slice(whole.length);
  };
}

/** The key of the entry that a printed key stands for, or of which it names a part. */
export function entryOf(key: string): string {
  return parsePrintedKey(key)?.part ? key.slice(0, key.lastIndexOf('/')) : key;
}

/**
 * The earlier states whose codes are promises of this catalogue. Codes of another lasting address are none: a catalogue
 * of its own begins with its own. Those of a state whose address cannot be told are.
 */
export function ownStates({ earlier, site }: Pick<Content, 'earlier' | 'site'>): Earlier[] {
  const now = site?.printAddress;
  if (now === undefined) return [];
  return earlier.filter(({ printAddress }) => printAddress === undefined || leadsAlike(printAddress, now));
}
