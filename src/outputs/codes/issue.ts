import { codesIn } from '#catalog/codes.ts';
import type { Content, Issued } from '#catalog/content.ts';
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

/** Whether lines that share a code, or a key, share both: two branches gave out the same, each for itself. */
export function repeatsAlike({ codes }: Pick<Content, 'codes'>): boolean {
  const count = (name: (line: LedgerLine) => string) => new Set(codes.map(({ facts }) => name(facts))).size;
  const lines = count(lineName);
  return count(({ code }) => code) === lines && count(({ key }) => key) === lines;
}

/** What a line says, but for its day. */
const lineName = ({ code, key }: LedgerLine) => `${code} ${key}`;

/**
 * Gives a code to everything of `keys` that has none; to all that may have one where no keys are named. The same content
 * gives the same codes on every computer, in whatever order keys are named; what has a code keeps it. Ledgers come out
 * sorted and without repeated lines, also where nothing is added: of two days the earlier one stays, because labels may
 * be as old as that. Call only with content that has no fault but those.
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

  const earliest = new Map<string, Issued>();
  for (const line of content.codes) {
    const name = lineName(line.facts);
    if (line.facts.issued < (earliest.get(name)?.facts.issued ?? '~')) earliest.set(name, line);
  }
  const kept = new Set(earliest.values());
  const ledgers = new Map<string, string>();
  const before = Map.groupBy(content.codes, ({ file }) => file);
  const added = Map.groupBy(given, ({ key }) => ledgerOf(key));
  for (const path of [...new Set([...before.keys(), ...added.keys()])].sort()) {
    const typed = before.get(path) ?? [];
    const old = typed.filter((line) => kept.has(line)).map(({ facts }) => facts);
    const ordered = old.every(({ code }, index) => index === 0 || code > (old[index - 1]?.code ?? ''));
    const fresh = added.get(path) ?? [];
    if (fresh.length > 0 || old.length < typed.length || !ordered) ledgers.set(path, ledgerFile([...old, ...fresh]));
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
