import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { searchColumns } from '#outputs/search/columns.ts';
import { dayNumber } from '#outputs/search/encoding.ts';
import { facetIds, facets, type FacetId } from '#outputs/search/facets.ts';
import { openRecords, type Choice, type Sort } from './facets.ts';

const terms = (ids: readonly string[]) => ids.map((id) => ({ id, name: { id, en: id } }));
const clusters = ['a', 'b', 'c'].flatMap((regency) => Array.from({ length: 30 }, (_, index) => `${regency}/k${index}`));
/** More than fit into one plane. */
const segments = Array.from({ length: 8 }, (_, index) => `s${index}`);
const catalog = {
  regencies: ['a', 'b', 'c'].map((id) => ({ id, facts: { name: id } })),
  categories: terms(['x', 'y']),
  brands: [{ id: 'a/m', facts: { name: 'M' } }],
  clusters: clusters.map((id) => ({ id, facts: { name: id } })),
  vocabulary: { licences: terms(['halal', 'pirt', 'sni']), segments: terms(segments) },
} as unknown as Catalog;

const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place];
  if (found === undefined) throw new Error(`There is no ${place}.`);
  return found;
};
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc.constantFrom('2026-01-31', '2026-11-20', '2026-11-21', '2027-06-01');
const product = fc
  .record({
    regency: fc.constantFrom('a', 'b', 'c'),
    category: fc.constantFrom('x', 'y'),
    brand: optional(fc.constant('a/m')),
    cluster: optional(fc.nat({ max: 29 })),
    // Most are in a cluster of their own regency, which is written more shortly.
    away: fc.oneof({ weight: 99, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() }),
    retail: optional(fc.nat({ max: 400 }).map((value) => value * 500 + 500)),
    asOf: optional(day),
    minimum: optional(fc.integer({ min: 1, max: 400 })),
    payment: optional(fc.uniqueArray(fc.constantFrom('cash', 'transfer', 'tempo', 'consignment'), { minLength: 1 })),
    segments: optional(fc.uniqueArray(fc.constantFrom(...segments))),
    licences: optional(fc.array(fc.record({ kind: fc.constantFrom('halal', 'pirt', 'sni'), until: optional(day) }))),
  })
  .map(
    ({ regency, category, brand, cluster, away, retail, asOf, minimum, payment, segments, licences }) =>
      ({
        home: { id: regency },
        category: { id: category },
        brand: brand && { id: brand },
        cluster: cluster === undefined ? undefined : { id: `${away ? 'a' : regency}/k${cluster}` },
        facts: { prices: { retail, asOf }, order: { minimum }, trade: { payment }, segments, licences },
      }) as unknown as ProductNode,
  );
const choice = fc.record(
  Object.fromEntries(
    facetIds.map((id) => [
      id,
      fc.uniqueArray(fc.constantFrom(...facets[id].options(catalog, 'id').map((option) => option.id)), {
        maxLength: 3,
      }),
    ]),
  ) as Record<FacetId, fc.Arbitrary<string[]>>,
  { requiredKeys: [] },
);

const today = '2026-11-21';

/** What a product is under on that day, read from its facts. */
function under(node: ProductNode, id: FacetId): readonly string[] {
  if (id !== 'licence') return facets[id].of(node);
  return (node.facts.licences ?? [])
    .filter(({ until }) => until === undefined || until >= today)
    .map(({ kind }) => kind);
}

function matches(
  node: ProductNode,
  chosen: Choice,
  occurring: (id: FacetId, value: string) => boolean,
  except?: FacetId,
) {
  return facetIds.every((id) => {
    const values = (chosen[id] ?? []).filter((value) => occurring(id, value));
    if (values.length === 0 || id === except) return true;
    const own = under(node, id);
    return id === 'licence'
      ? values.every((value) => own.includes(value))
      : values.some((value) => own.includes(value));
  });
}

describe('what the columns answer is what a look at every product answers', () => {
  test('results, counts, and results without a facet', () => {
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 90 }),
        choice,
        optional(fc.array(fc.nat({ max: 89 }))),
        (products, chosen, some) => {
          const columns = searchColumns(products, catalog, 'id');
          const records = openRecords(columns, dayNumber(today));
          const found = some && [...new Set(some)].filter((record) => record < products.length);
          const occurring = (id: FacetId, value: string) =>
            columns.facets.some((facet) => facet.id === id && facet.values.includes(value));
          const among = (except?: FacetId, more?: (node: ProductNode) => boolean) =>
            [...products.keys()].filter((record) => {
              const node = at(products, record);
              return (
                (!found || found.includes(record)) && matches(node, chosen, occurring, except) && (more?.(node) ?? true)
              );
            });
          const answer = records.ask(chosen, found);
          expect(answer.records).toEqual(among());
          for (const { id, values, every } of columns.facets) {
            const counts = values.map(
              (value) => among(every ? undefined : id, (node) => under(node, id).includes(value)).length,
            );
            expect(answer.counts()[id], id).toEqual(counts);
            const narrowed = (chosen[id] ?? []).some((value) => occurring(id, value));
            expect(answer.without[id], id).toBe(narrowed ? among(id).length : undefined);
            for (const record of products.keys()) {
              const node = at(products, record);
              expect(records.valuesOf(id, record)).toEqual(values.filter((value) => under(node, id).includes(value)));
            }
          }
        },
      ),
    );
  });

  test('orders: what has no price or date comes last, the same price by name', () => {
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 60 }),
        fc.constantFrom<Sort>('name', 'price', 'price-down', 'newest'),
        (products, by) => {
          const records = openRecords(searchColumns(products, catalog, 'id'), dayNumber(today));
          const sorted = records.sort([...products.keys()], by);
          const facts = (record: number) => at(products, record).facts;
          const price = (record: number) => facts(record).prices?.retail;
          const asOf = (record: number) => facts(record).prices?.asOf ?? '';
          expect([...sorted].sort((a, b) => a - b)).toEqual([...products.keys()]);
          for (const [index, record] of sorted.entries()) {
            const next = sorted[index + 1];
            expect(records.price(record)).toBe(price(record) ?? 0);
            if (next === undefined) continue;
            const [a, b] =
              by === 'newest' ? [asOf(next), asOf(record)] : [price(record) ?? Infinity, price(next) ?? Infinity];
            if (by === 'name') expect(record).toBeLessThan(next);
            else if (a === b) expect(record).toBeLessThan(next);
            else if (by === 'price-down') expect(b === Infinity || (a !== Infinity && a > b)).toBe(true);
            else expect(a < b).toBe(true);
          }
        },
      ),
    );
  });

  test('relevance keeps the order in which words were found, and only what the facets leave', () => {
    const records = openRecords(searchColumns([], catalog, 'id'), 0);
    expect(records.sort([1, 2, 5], 'relevance', [5, 9, 1, 2])).toEqual([5, 1, 2]);
  });
});

test('values that no record has are passed over, so that an old address still finds something', () => {
  const products = fc.sample(product, { numRuns: 1, seed: 7 });
  const records = openRecords(searchColumns(products, catalog, 'id'), dayNumber(today));
  expect(records.ask({ regency: ['gone'] }).records).toEqual([0]);
});
