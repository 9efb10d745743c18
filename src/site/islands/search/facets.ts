/**
 * Filtering, counting and sorting of all records at once, on sets of bits: one bit for each record. Pure, and fast enough
 * to be done anew with every stroke of a key on a slow phone.
 */
import type { FacetColumn, SearchColumns } from '#outputs/search/columns.ts';
import type { FacetId } from '#outputs/search/facets.ts';
import { bitsInPlane, digitAt, numberAt, regencyOf } from '#outputs/search/encoding.ts';

type Bits = Uint32Array;

/** What is chosen: of each facet the values, by their ids. What the records do not know is passed over. */
export type Choice = Readonly<Partial<Record<FacetId, readonly string[]>>>;
export type Sort = 'relevance' | 'name' | 'price' | 'price-down' | 'newest';

/** How many results each value of a facet would give. */
export type Counts = Readonly<Partial<Record<FacetId, readonly number[]>>>;

export interface Answer {
  /** Numbers of the records that have everything chosen, in no order. */
  readonly records: readonly number[];
  /**
   * How many results each value would give: of its facet alone where any value suffices, added where all are needed.
   * Counted when it is asked for, because the results need not wait for it.
   */
  readonly counts: () => Counts;
  /** How many results there would be without what is chosen of this facet; only facets of which something is chosen. */
  readonly without: Readonly<Partial<Record<FacetId, number>>>;
}

interface Facet {
  readonly id: FacetId;
  readonly every: boolean;
  readonly values: readonly string[];
  readonly sets: readonly Bits[];
}

export interface Records {
  readonly count: number;
  /** `found` are the records whose words match; without it all do. */
  readonly ask: (choice: Choice, found?: readonly number[]) => Answer;
  /** The records in an order. Records are known in the order of names; `relevance` keeps the order of `found`. */
  readonly sort: (records: readonly number[], by: Sort, found?: readonly number[]) => readonly number[];
  /** Rupiah; 0 where no retail price is known. */
  readonly price: (record: number) => number;
  /** What a record is under in a facet. */
  readonly valuesOf: (facet: FacetId, record: number) => readonly string[];
}

/** Opens the columns for a day: a licence that has ended before it does not count. */
export function openRecords(columns: SearchColumns, today: number): Records {
  const { count, price, updated } = columns;
  const prices = Array.from({ length: count }, (_, record) => numberAt(price.planes, record) * price.step);
  const facets = columns.facets.map((column): Facet => {
    const sets = column.values.map(() => emptySet(count));
    forEachPlace(column, columns, prices, (record, place) => {
      const ends = column.until?.[place];
      const end = ends ? numberAt(ends, record) : 0;
      if (end === 0 || end >= today) add(sets[place], record);
    });
    return { id: column.id, every: column.every ?? false, values: column.values, sets };
  });

  return {
    count,
    price: (record) => prices[record] ?? 0,
    valuesOf(id, record) {
      const facet = facets.find((one) => one.id === id);
      return facet?.values.filter((_, place) => has(facet.sets[place], record)) ?? [];
    },
    ask(choice, found) {
      const base = found ? setOf(found, count) : fullSet(count);
      const chosen = facets.map(({ id, every, values, sets }) => {
        const own = sets.filter((_, place) => choice[id]?.includes(values[place] ?? ''));
        return own.length === 0 ? undefined : own.reduce(every ? and : or);
      });
      /** Everything chosen but that of one facet. */
      const rest = (except?: number) =>
        chosen.reduce<Bits>((set, own, place) => (own && place !== except ? and(set, own) : set), base);
      const all = rest();
      const others = chosen.map((own, place) => (own ? rest(place) : all));
      const counts = () =>
        Object.fromEntries(
          facets.map(({ id, every, sets }, place) => {
            const among = every ? all : (others[place] ?? all);
            return [id, sets.map((set) => size(set, among))];
          }),
        );
      const without: Partial<Record<FacetId, number>> = {};
      for (const [place, { id }] of facets.entries()) {
        const set = others[place] ?? all;
        if (chosen[place]) without[id] = size(set, set);
      }
      return { records: members(all), counts, without };
    },
    sort(records, by, found = []) {
      if (by === 'relevance') {
        const kept = new Set(records);
        return found.filter((record) => kept.has(record));
      }
      if (by === 'name') return records;
      const key = (record: number) => {
        if (by === 'newest') return -numberAt(updated, record);
        const price = prices[record] ?? 0;
        // What has no price comes last, whichever way prices run.
        if (price === 0) return Infinity;
        return by === 'price' ? price : -price;
      };
      const keys = new Map(records.map((record) => [record, key(record)]));
      return [...records].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b);
    },
  };
}

/** Calls back for each record with the place of each value that it is under. */
function forEachPlace(
  { kind, planes, values }: FacetColumn,
  { count, facets }: SearchColumns,
  prices: readonly number[],
  callback: (record: number, place: number) => void,
): void {
  if (kind !== 'many') {
    const placeOf = { one: placeInPlanes, local: placeInRegency, band: placeByPrice }[kind]();
    for (let record = 0; record < count; record += 1) {
      const place = placeOf(record);
      if (place >= 0) callback(record, place);
    }
    return;
  }
  for (const place of values.keys()) {
    const plane = planes[Math.floor(place / bitsInPlane)];
    const bit = 1 << (place % bitsInPlane);
    for (let record = 0; record < count; record += 1) if (digitAt(plane, record) & bit) callback(record, place);
  }

  function placeInPlanes() {
    return (record: number) => numberAt(planes, record) - 1;
  }
  function placeInRegency() {
    const regency = facets.find(({ id }) => id === 'regency');
    const places = (regency?.values ?? []).map((id) =>
      [...values.keys()].filter((place) => regencyOf(values[place] ?? '') === id),
    );
    return (record: number) =>
      places[numberAt(regency?.planes ?? [], record) - 1]?.[numberAt(planes, record) - 1] ?? -1;
  }
  function placeByPrice() {
    return (record: number) => {
      const price = prices[record] ?? 0;
      return price > 0 ? values.findLastIndex((from) => Number(from) <= price) : -1;
    };
  }
}

const emptySet = (count: number): Bits => new Uint32Array(Math.ceil(count / 32));
const add = (set: Bits | undefined, record: number) => {
  if (set) set[record >>> 5] = (set[record >>> 5] ?? 0) | (1 << (record & 31));
};
const and = (a: Bits, b: Bits): Bits => a.map((word, index) => word & (b[index] ?? 0));
const or = (a: Bits, b: Bits): Bits => a.map((word, index) => word | (b[index] ?? 0));
const has = (set: Bits | undefined, record: number) => (((set?.[record >>> 5] ?? 0) >>> (record & 31)) & 1) === 1;

function setOf(records: readonly number[], count: number): Bits {
  const set = emptySet(count);
  for (const record of records) add(set, record);
  return set;
}

function fullSet(count: number): Bits {
  const set = emptySet(count).fill(0xffffffff);
  if (count % 32) set[set.length - 1] = 2 ** (count % 32) - 1;
  return set;
}

/** How many records two sets have in common. */
function size(a: Bits, b: Bits): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) {
    let word = (a[index] ?? 0) & (b[index] ?? 0);
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    sum += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return sum;
}

function members(set: Bits): number[] {
  const records: number[] = [];
  for (const [index, word] of set.entries()) {
    for (let left = word; left !== 0; left &= left - 1) records.push(index * 32 + 31 - Math.clz32(left & -left));
  }
  return records;
}
