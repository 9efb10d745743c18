import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import type { Language } from '#model/language.ts';
import { lastModified } from '../sitemap/modified.ts';
import { facetIds, facets, type FacetId } from './facets.ts';
import { bitsInPlane, dayNumber, localPlaces, regencyOf, toPlanes } from './encoding.ts';

/** What the search knows of each record besides its words: enough to filter, count and sort without asking for it. */
export interface SearchColumns {
  readonly count: number;
  readonly facets: readonly FacetColumn[];
  /** Retail prices in steps of so many rupiah; 0 where there is none. */
  readonly price: { readonly step: number; readonly planes: readonly string[] };
  /** The day on which something in the entry was last stated or confirmed, as a day number; 0 where it names none. */
  readonly updated: readonly string[];
}

/** One facet: its values that occur, and which record is under which. */
export interface FacetColumn {
  readonly id: FacetId;
  /** A product must have all chosen values instead of any. */
  readonly every?: true;
  readonly values: readonly string[];
  /** Their names, where the page does not know them. */
  readonly names?: readonly string[];
  /**
   * `one`: a number for each record, the place of its value counted from 1, or 0. `local`: the same among the values whose
   * id begins with the record's regency, which is a smaller number. `many`: six values to a plane, each a bit. `band`: each
   * value is the price from which on a record is under it, up to the next; there are no planes.
   */
  readonly kind: 'one' | 'local' | 'many' | 'band';
  readonly planes: readonly string[];
  /** By the place of a value: the last day on which each record is under it, as a day number; 0 where that is open. */
  readonly until?: Readonly<Record<number, readonly string[]>>;
}

/** The columns of these records, in their order. */
export function searchColumns(records: readonly ProductNode[], catalog: Catalog, language: Language): SearchColumns {
  const prices = records.map(({ facts }) => facts.prices?.retail ?? 0);
  const step = prices.reduce(greatestCommonDivisor, 0) || 1;
  return {
    count: records.length,
    facets: facetIds.map((id) => facetColumn(id, records, catalog, language)).filter(({ values }) => values.length > 0),
    price: { step, planes: toPlanes(prices.map((price) => price / step)) },
    updated: toPlanes(
      records.map(({ facts }) => {
        const day = lastModified(facts);
        return day === undefined ? 0 : dayNumber(day);
      }),
    ),
  };
}

function facetColumn(id: FacetId, records: readonly ProductNode[], catalog: Catalog, language: Language): FacetColumn {
  const { of, options, every } = facets[id];
  const found = records.map(of);
  const occurring = new Set(found.flat());
  const offered = options(catalog, language).filter((option) => occurring.has(option.id));
  const values = offered.map((option) => option.id);
  const names = offered.flatMap(({ name }) => name ?? []);
  const places = new Map(values.map((value, place) => [value, place]));
  const placed = found.map((own) => own.flatMap((value) => places.get(value) ?? []));
  const until = id === 'licence' ? untilOf(values, records) : {};
  return {
    id,
    ...(every && { every }),
    values,
    ...(names.length > 0 && { names }),
    ...pack(id, values, placed, records),
    ...(Object.keys(until).length > 0 && { until }),
  };
}

/** The shortest way to say which record is under which value. */
function pack(
  id: FacetId,
  values: readonly string[],
  placed: readonly (readonly number[])[],
  records: readonly ProductNode[],
): Pick<FacetColumn, 'kind' | 'planes'> {
  if (id === 'price') return { kind: 'band', planes: [] };
  if (placed.some(({ length }) => length > 1)) return { kind: 'many', planes: bitPlanes(placed, values.length) };
  const single = placed.map(([place]) => place);
  const local = localPlaces(values);
  const isAtHome = (place: number | undefined, record: number) =>
    place === undefined || regencyOf(values[place] ?? '') === records[record]?.home.id;
  return values.every((value) => value.includes('/')) && single.every(isAtHome)
    ? { kind: 'local', planes: toPlanes(single.map((place) => (place === undefined ? 0 : (local[place] ?? 0) + 1))) }
    : { kind: 'one', planes: toPlanes(single.map((place) => (place ?? -1) + 1)) };
}

/** Six values to a plane, each a bit of its digit. */
function bitPlanes(placed: readonly (readonly number[])[], values: number): string[] {
  return Array.from({ length: Math.ceil(values / bitsInPlane) }, (_, plane) => {
    const first = plane * bitsInPlane;
    const digits = placed.map((places) =>
      places.reduce(
        (sum, place) => sum + (place >= first && place < first + bitsInPlane ? 2 ** (place - first) : 0),
        0,
      ),
    );
    // A plane without a bit is kept, so that the others stay in their places.
    return toPlanes(digits)[0] ?? '';
  });
}

/** When a licence ends of which a record has several of one kind, it has the one that holds longest. */
function untilOf(kinds: readonly string[], records: readonly ProductNode[]): Record<number, string[]> {
  const until: Record<number, string[]> = {};
  for (const [place, kind] of kinds.entries()) {
    const planes = toPlanes(
      records.map(({ facts }) => {
        const ends = (facts.licences ?? []).filter((licence) => licence.kind === kind).map((licence) => licence.until);
        const days = ends.flatMap((day) => (day === undefined ? [] : dayNumber(day)));
        return days.length < ends.length || days.length === 0 ? 0 : Math.max(...days);
      }),
    );
    if (planes.length > 0) until[place] = planes;
  }
  return until;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
