import { codesIn } from '#catalog/codes.ts';
import type { Content } from '#catalog/content.ts';
import { printable } from '#catalog/printable.ts';
import { codesFor } from '#model/code.ts';
import type { Day } from '#model/fields/date.ts';
import { keyOf, parsePrintedKey, regencyOf } from '#model/key.ts';
import { standId } from '#model/stand.ts';
import { ledgerFile, type LedgerLine } from '#model/ledger.ts';

/** What giving out codes would add, and the ledgers that it would write. */
export interface CodePlan {
  /** By key. */
  readonly given: readonly LedgerLine[];
  /** Whole ledgers by their path below the content folder; those alone that change. */
  readonly ledgers: ReadonlyMap<string, string>;
}

/** The keys of everything that may be given a code: what has a page, but for what was erased and stands without anybody. */
export function codable(content: Content): string[] {
  const keys = printable(content);
  for (const { key } of content.erased) keys.delete(key);
  for (const { event, facts } of content.stands) {
    if (facts.producer === undefined) keys.delete(keyOf('event', `${event}/${standId(facts)}`));
  }
  return [...keys].sort();
}

/**
 * Gives a code to everything of `keys` that has none; to all that may have one where no keys are named. The same content
 * gives the same codes on every computer, in whatever order keys are named; what has a code keeps it. Ledgers come out
 * sorted, also where nothing is added. Call only with content that has no fault but the order of its ledgers.
 */
export function planCodes(content: Content, today: Day, keys: readonly string[] = codable(content)): CodePlan {
  const { codeOf } = codesIn(content);
  const taken = new Set(content.codes.map(({ facts }) => facts.code));
  const given: LedgerLine[] = [];
  for (const key of new Set(keys.toSorted())) {
    if (codeOf(key) !== undefined) continue;
    const code = firstFree(key, taken);
    taken.add(code);
    given.push({ code, key, issued: today });
  }

  const ledgers = new Map<string, string>();
  const before = Map.groupBy(content.codes, ({ file }) => file);
  const added = Map.groupBy(given, ({ key }) => ledgerOf(key));
  for (const path of [...new Set([...before.keys(), ...added.keys()])].sort()) {
    const old = (before.get(path) ?? []).map(({ facts }) => facts);
    const ordered = old.every(({ code }, index) => index === 0 || code > (old[index - 1]?.code ?? ''));
    const fresh = added.get(path) ?? [];
    if (fresh.length > 0 || !ordered) ledgers.set(path, ledgerFile([...old, ...fresh]));
  }
  return { given, ledgers };
}

/** The ledger that a key is given its code in. */
function ledgerOf(key: string): string {
  const parsed = parsePrintedKey(key);
  if (!parsed) throw new Error(`${key} is no key that a code can stand for.`);
  return `codes/${regencyOf(parsed.id)}.csv`;
}

function firstFree(key: string, taken: ReadonlySet<string>): string {
  for (const candidate of codesFor(key)) if (!taken.has(candidate)) return candidate;
  // A hundred candidates are taken only when most of 33 million codes are.
  throw new Error(`No code is left for ${key}.`);
}
