import type { Brand, BrandLine } from '#model/brand.ts';
import { isEnough, type BrandEvidence } from '#model/brand-result.ts';
import { addDays, addMonths, type Day } from '#model/fields/date.ts';
import { quantityId, quantityText, type Quantity } from '#model/fields/measure.ts';
import type { EvidenceLevel } from '#model/licence.ts';
import type { Product } from '#model/product.ts';
import { clauseFields, type Clause, type Standard } from '#model/standard.ts';

/** A clause is passed: from `from` on, and until the day before `until` where it has to be found anew. */
export interface Passed {
  readonly state: 'passed';
  readonly evidence: BrandEvidence;
  /** The day of what proves it; absent where the data of the product, which have no day, are proof enough. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

/**
 * What is known of a product under a clause. Nothing here depends on the day on which one asks. `against`, `evidence`:
 * something is there that does not do, for the public “to be assessed again”; `no-data`, `no-finding`: “not yet
 * assessed”. Why it is so is for the editor alone.
 */
export type Outcome =
  | Passed
  | { readonly state: 'again'; readonly why: 'against'; readonly found: string }
  | { readonly state: 'again' | 'open'; readonly why: 'evidence'; readonly found: BrandEvidence }
  | { readonly state: 'open'; readonly why: 'no-data' | 'no-finding' };

/** What the data of a product say by themselves. */
type Observed =
  | { readonly say: 'nothing' }
  | { readonly say: 'against'; readonly found: string }
  | { readonly say: 'for'; readonly claims: readonly Claim[] };

/** Something that speaks for a pass. */
interface Claim {
  readonly evidence: BrandEvidence;
  readonly date: Day | undefined;
  /** The first day on which it is past its own end. */
  readonly ends?: Day | undefined;
}

const nothing: Observed = { say: 'nothing' };
const against = (found: string): Observed => ({ say: 'against', found });
const declared = (date?: Day): Observed => ({ say: 'for', claims: [{ evidence: 'declared', date }] });

/** A looked-up number proves no more than the paper does: that there is a licence, not what is in the pack. */
const licenceEvidence: Readonly<Record<EvidenceLevel, BrandEvidence>> = {
  declared: 'declared',
  seen: 'document',
  verified: 'document',
};

/** The clauses of a standard that apply to a line. */
export function clausesFor({ clauses }: Standard, line: string | undefined): readonly Clause[] {
  return clauses.filter(({ lines }) => !lines || (line !== undefined && lines.includes(line)));
}

/**
 * Judges one product by one clause, from the product's own data and the findings typed in it. Pure: data alone decide,
 * a finding only adds better evidence or a newer day, and never outweighs data that say otherwise.
 */
export function assess(clause: Clause, product: Product, line: BrandLine | undefined): Outcome {
  const observed = observe(clause, product, line);
  if (observed.say === 'against') return { state: 'again', why: 'against', found: observed.found };
  if (observed.say === 'nothing') return { state: 'open', why: 'no-data' };
  const findings = (product.brandResults ?? []).filter((result) => result.clause === clause.id);
  const { evidence: needed, recheck } = clause;
  // A finding about a licence ends with the licence.
  const claims: readonly Claim[] = [
    ...observed.claims,
    ...findings.map(({ evidence, date }) => ({ evidence, date, ends: observed.claims[0]?.ends })),
  ];
  const passes = claims
    .filter(({ evidence, date }) => isEnough(evidence, needed) && (recheck === undefined || date !== undefined))
    .map(({ evidence, date, ends }): Passed => {
      const due = recheck === undefined || date === undefined ? undefined : addMonths(date, recheck);
      return { state: 'passed', evidence, from: date, until: earliest([due, ends]) };
    });
  const best = passes.reduce<Passed | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
  if (best) return best;
  const [low] = findings.length > 0 ? findings : observed.claims;
  if (!low || (findings.length === 0 && clause.test.licence === undefined)) return { state: 'open', why: 'no-finding' };
  // A licence that the maker only says to have was never looked at.
  const seen = findings.length > 0 || low.evidence !== 'declared';
  return isEnough(low.evidence, needed)
    ? { state: 'open', why: 'no-finding' }
    : { state: seen ? 'again' : 'open', why: 'evidence', found: low.evidence };
}

/** Whether a pass lasts longer, or as long on better evidence. */
function isBetter(a: Passed, b: Passed): boolean {
  const order = compareDays(a.until, b.until);
  return order === 0 ? isEnough(a.evidence, b.evidence) : order > 0;
}

/** Which of two ends comes first; no end comes last. */
function compareDays(a: Day | undefined, b: Day | undefined): number {
  const [left, right] = [a ?? '~', b ?? '~'];
  return left < right ? -1 : left > right ? 1 : 0;
}

function observe({ test }: Clause, product: Product, line: BrandLine | undefined): Observed {
  if (test.field !== undefined) return observeField(test.field, test.is, test.value, product);
  if (test.licence !== undefined) return observeLicence(test.licence, product);
  if (test.ingredient) return observeIngredients(test.ingredient, product);
  if (test.packSize) {
    const net = product.packaging?.net;
    if (!net || !line) return nothing;
    return quantityId(net) === quantityId(line.net) ? declared() : against(quantityText(net));
  }
  if (test.price) {
    const { retail, per, asOf } = product.prices ?? {};
    // A band is for one of the line's units: the price of a dozen says nothing about it.
    if (retail === undefined || (line && per !== line.unit)) return nothing;
    const { minimum = 0, maximum = Infinity } = test.price;
    return retail >= minimum && retail <= maximum ? declared(asOf) : against(String(retail));
  }
  return { say: 'for', claims: [] };
}

function observeField(
  name: string,
  comparison: string | undefined,
  typed: string | undefined,
  product: Product,
): Observed {
  const held = name
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], product);
  // An empty list tells as little as none.
  if (held === undefined || (Array.isArray(held) && held.length === 0)) return nothing;
  if (comparison === 'present') return declared();
  const wanted = clauseFields.get(name)?.read(typed ?? '');
  return compares(held, comparison, wanted) ? declared() : against(written(held));
}

function compares(held: unknown, comparison: string | undefined, wanted: unknown): boolean {
  if (isQuantity(held) && isQuantity(wanted)) {
    // Grams are not millilitres, however many there are.
    const alike = quantityId({ ...held, base: 0 }) === quantityId({ ...wanted, base: 0 });
    return alike && compares(held.base, comparison, wanted.base);
  }
  if (comparison === 'equals') return held === wanted;
  if (typeof held !== 'number' || typeof wanted !== 'number') return false;
  return comparison === 'at-least' ? held >= wanted : held <= wanted;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'base' in value;
}

function written(value: unknown): string {
  return isQuantity(value) ? quantityText(value) : String(value);
}

function observeLicence(kind: string, product: Product): Observed {
  const claims = (product.licences ?? [])
    .filter((licence) => licence.kind === kind)
    .map(({ evidence, confirmed, until }): Claim & { ends: Day | undefined } => {
      return { evidence: licenceEvidence[evidence], date: confirmed, ends: until && addDays(until, 1) };
    })
    // The one that lasts longest first: of an old and a renewed one, the renewed.
    .sort((a, b) => compareDays(b.ends, a.ends));
  return claims.length === 0 ? nothing : { say: 'for', claims };
}

function observeIngredients(
  { has = [], lacks = [] }: NonNullable<Clause['test']['ingredient']>,
  product: Product,
): Observed {
  const label = product.food?.ingredients;
  if (label === undefined) return nothing;
  const words = plainWords(label);
  const named = (word: string) => words.includes(plainWords(word));
  const amiss = [
    ...has.filter((word) => !named(word)).map((word) => `− ${word}`),
    ...lacks.filter(named).map((word) => `+ ${word}`),
  ];
  return amiss.length === 0 ? declared() : against(amiss.join(', '));
}

/** Whole words in lower case, so that `gula` is not found in `gulai`: a space stands before and after each. */
function plainWords(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** Whether a pass, or a mark, holds on a day. */
export function holdsOn({ from, until }: Pick<Passed, 'from' | 'until'>, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** The right to the brand's mark, with the days on which it begins and ends. */
export interface Mark {
  readonly version: string;
  readonly from: Day;
  /** The first day on which it does not hold any more, unless something is found anew. */
  readonly until: Day | undefined;
}

/**
 * The mark of a product: computed, never typed. Drawn where every hard clause of the standard for its line is passed,
 * and at least one there is. It ends with the first of these passes, and with the standard itself where the version
 * announced next is not passed as well.
 */
export function markOf(brand: Brand, product: Product): Mark | undefined {
  const { standard, nextStandard, status } = brand;
  if (!standard || status === 'inactive' || product.status !== 'curated') return undefined;
  const mark = markUnder(standard, brand, product);
  if (!mark || !nextStandard) return mark;
  const next = markUnder(nextStandard, brand, product);
  const goesOn = next && holdsOn(next, nextStandard.inForceFrom);
  return { ...mark, until: earliest([mark.until, goesOn ? next.until : nextStandard.inForceFrom]) };
}

function markUnder(standard: Standard, brand: Brand, product: Product): Mark | undefined {
  const line = lineOf(brand, product);
  const hard = clausesFor(standard, line?.id).filter(({ weight }) => weight === 'hard');
  const passed = hard.map((clause) => assess(clause, product, line)).filter((outcome) => outcome.state === 'passed');
  if (hard.length === 0 || passed.length < hard.length) return undefined;
  const from = passed.reduce((latest, outcome) => ((outcome.from ?? '') > latest ? (outcome.from ?? '') : latest), standard.inForceFrom); // prettier-ignore
  return { version: standard.version, from, until: earliest(passed.map(({ until }) => until)) };
}

/** The line of a product in its brand. */
export function lineOf({ lines }: Brand, { line }: Product): BrandLine | undefined {
  return line === undefined ? undefined : lines?.find(({ id }) => id === line);
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
