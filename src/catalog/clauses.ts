import type { Brand } from '#model/brand.ts';
import type { Day } from '#model/fields/date.ts';
import { clauseFields, clauseTests, type Clause, type ClauseTest, type Standard } from '#model/standard.ts';
import type { Product } from '#model/product.ts';
import type { Content, Entry } from './content.ts';
import { assess, clausesFor, lineOf, type Outcome } from './standard.ts';

/** A version of a brand's standard with the key that it stands under. */
export interface TypedStandard {
  readonly brand: Entry<Brand>;
  readonly name: 'standard' | 'nextStandard';
  readonly standard: Standard;
}

/** Every version of every brand. */
export function* standardsOf({ brands }: Content): Generator<TypedStandard> {
  for (const brand of brands) {
    for (const name of ['standard', 'nextStandard'] as const) {
      const standard = brand.facts[name];
      if (standard) yield { brand, name, standard };
    }
  }
}

/** The keys of a test that say how it is judged; a sound test has one. */
export function waysOf(test: ClauseTest): readonly string[] {
  return clauseTests.filter((way) => test[way] !== undefined);
}

/** What is wrong with how a test is put together, whatever its values; `undefined` where nothing is. */
export function shapeProblem(test: ClauseTest): 'none' | 'several' | 'stray' | 'empty' | 'band' | undefined {
  const ways = waysOf(test);
  if (ways.length !== 1) return ways.length === 0 ? 'none' : 'several';
  if (test.field === undefined && (test.is !== undefined || test.value !== undefined)) return 'stray';
  const { ingredient, price } = test;
  if (ingredient && !ingredient.has && !ingredient.lacks) return 'empty';
  if (price && price.minimum === undefined && price.maximum === undefined) return 'empty';
  return price && (price.minimum ?? 0) > (price.maximum ?? Infinity) ? 'band' : undefined;
}

/** What is wrong with the comparison of a test on a field; `undefined` where nothing is, or there is no field. */
export function valueProblem({ field, is, value }: ClauseTest): 'no-comparison' | 'comparison' | 'no-value' | 'needless' | 'value' | undefined {
  const known = field === undefined ? undefined : clauseFields.get(field);
  if (!known) return undefined;
  if (is === undefined) return 'no-comparison';
  if (!known.comparisons.includes(is)) return 'comparison';
  if (is === 'present') return value === undefined ? undefined : 'needless';
  if (value === undefined) return 'no-value';
  return known.read(value) === undefined ? 'value' : undefined;
} // prettier-ignore

/** What a clause of a version says of an offered product. */
export interface Judgement {
  readonly product: Entry<Product>;
  readonly standard: Standard;
  readonly clause: Clause;
  readonly outcome: Outcome;
  /** The day on which the version comes into force, where that lies ahead. */
  readonly ahead: Day | undefined;
}

const cache = new WeakMap<Content, readonly Judgement[]>();

/**
 * Every offered product under every sound clause of the version in force today, and of the one after it where that asks
 * for something else. Computed once per content.
 */
export function judgementsOf(content: Content): readonly Judgement[] {
  const known = cache.get(content);
  if (known) return known;
  const { today } = content;
  const judgements = content.products.flatMap((product) => {
    const brand = product.facts.brand === undefined ? undefined : content.find('brand', product.facts.brand)?.facts;
    if (!brand || brand.status === 'inactive' || product.facts.status !== 'curated') return [];
    const { standard, nextStandard } = brand;
    const begun = nextStandard !== undefined && nextStandard.inForceFrom <= today;
    const inForce = judge(product, brand, begun ? nextStandard : standard, today);
    const open = new Set(inForce.filter(({ outcome }) => outcome.state !== 'passed').map(({ clause }) => clause.id));
    const next = begun ? [] : judge(product, brand, nextStandard, today);
    return [...inForce, ...next.filter(({ clause }) => !open.has(clause.id))];
  });
  cache.set(content, judgements);
  return judgements;
}

function judge(product: Entry<Product>, brand: Brand, standard: Standard | undefined, today: Day): Judgement[] {
  if (!standard) return [];
  const line = lineOf(brand, product.facts);
  const ahead = standard.inForceFrom > today ? standard.inForceFrom : undefined;
  return clausesFor(standard, line?.id)
    .filter(({ test }) => !shapeProblem(test) && !valueProblem(test))
    .map((clause) => ({ product, standard, clause, outcome: assess(clause, product.facts, line), ahead }));
}

/** Where in a product's front matter the data stand that a clause looks at. */
export function placeOf({ test }: Clause): readonly string[] {
  if (test.field !== undefined) return test.field.split('.');
  if (test.licence !== undefined) return ['licences'];
  if (test.ingredient) return ['food', 'ingredients'];
  if (test.packSize) return ['packaging', 'net'];
  return test.price ? ['prices', 'retail'] : ['brand'];
}

/** Where the finding on a clause stands, or would stand, in a product. */
export function resultsPlace({ product, clause, outcome }: Judgement): readonly (string | number)[] {
  const results = product.facts.brandResults ?? [];
  const index = results.findLastIndex((result) => result.clause === clause.id);
  if (index >= 0) return ['brandResults', index, 'date'];
  if (
    clause.test.licence !== undefined &&
    product.facts.licences &&
    (outcome.state === 'passed' || outcome.why !== 'no-data')
  )
    return ['licences'];
  return results.length > 0 ? ['brandResults'] : ['brand'];
}

/** What messages say of a judgement. */
export interface JudgementArguments {
  readonly clause: string;
  readonly version: string;
  readonly weight: Clause['weight'];
  readonly ahead: Day | undefined;
}

/** The arguments of a message about a judgement. */
export function argumentsOf({ clause, standard, ahead }: Judgement): JudgementArguments {
  return { clause: clause.id, version: standard.version, weight: clause.weight, ahead };
}

/** What follows for the mark, as the last sentence of a message. */
export const consequence = {
  id: ({ weight, ahead }: JudgementArguments) =>
    weight === 'soft'
      ? 'Klausul ini anjuran; tanda lulus tidak bergantung padanya.'
      : ahead === undefined
        ? 'Sampai beres, produk ini tidak membawa tanda lulus.'
        : `Bila belum beres pada ${ahead}, tanda lulusnya tidak tampil.`,
  en: ({ weight, ahead }: JudgementArguments) =>
    weight === 'soft'
      ? 'This clause is a recommendation; the mark does not depend on it.'
      : ahead === undefined
        ? 'Until that is settled, the product carries no mark.'
        : `If it is not settled by ${ahead}, its mark will not be shown.`,
} as const;
