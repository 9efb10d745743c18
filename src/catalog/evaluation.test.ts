import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '#model/evaluation.ts';
import { evaluationSeries, monthDate, trendOf } from './evaluation.ts';

/** Months in a row from January 2026 on; `undefined` is a gap. */
const months = (...values: (number | undefined)[]) =>
  values.flatMap((value, index) => {
    const facts: Evaluation = { partner: 'toko-uji', month: (index % 12) + 1, measure: 'units', value: value ?? 0 };
    return value === undefined ? [] : [{ regency: 'cianjur', year: 2026 + Math.floor(index / 12), facts }];
  });
const verdict = (...values: (number | undefined)[]) => trendOf(months(...values))?.verdict;

describe('the trend', () => {
  test('compares the last three months with the three before', () => {
    expect(trendOf(months(999, 100, 110, 120, 90, 80, 70))).toEqual({
      verdict: 'fell',
      before: { from: 12 * 2026 + 1, to: 12 * 2026 + 3, mean: 110 },
      last: { from: 12 * 2026 + 4, to: 12 * 2026 + 6, mean: 80 },
      percent: -27,
    });
  });

  test('is a change from exactly ten per cent on, in either direction', () => {
    expect(verdict(100, 100, 100, 90, 90, 90)).toBe('fell');
    expect(verdict(100, 100, 100, 90, 90, 91)).toBe('steady');
    expect(verdict(100, 100, 100, 110, 110, 110)).toBe('rose');
    expect(verdict(100, 100, 100, 110, 110, 109)).toBe('steady');
  });

  test('is unknown where one of the six months is missing, and a gap before them does not matter', () => {
    expect(verdict(100, 100, 90, 90, 90)).toBeUndefined();
    expect(verdict(100, 100, undefined, 90, 90, 90)).toBeUndefined();
    expect(verdict(100, 100, 100, 90, undefined, 90)).toBeUndefined();
    expect(verdict(100, undefined, 100, 100, 100, 90, 90, 90)).toBe('fell');
    expect(trendOf([])).toBeUndefined();
  });

  test('a month of nothing is a value, and a rise from nothing has no per cent', () => {
    expect(verdict(0, 0, 0, 0, 0, 0)).toBe('steady');
    expect(trendOf(months(0, 0, 0, 1, 0, 0))).toMatchObject({ verdict: 'rose', percent: undefined });
    expect(trendOf(months(5, 5, 5, 0, 0, 0))).toMatchObject({ verdict: 'fell', percent: -100 });
  });

  test('runs over the end of a year', () => {
    const values = Array.from({ length: 14 }, (_, index) => 100 - index);
    const trend = trendOf(months(...values));
    expect([trend?.before.from, trend?.last.to].map((number) => monthDate(number ?? 0))).toEqual([
      '2026-09',
      '2027-02',
    ]);
  });

  test('says the same of rows in any order and of every multiple', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), fc.infiniteStream(fc.nat()), (list, times, keys) => {
        const trend = trendOf(months(...list));
        const shuffled = months(...list)
          .map((month) => ({ month, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(trendOf(shuffled.map(({ month }) => month))).toEqual(trend);
        expect(verdict(...list.map((value) => value * times))).toBe(trend?.verdict);
      }),
    );
  });
});

test('a series holds one partner, one regency and one measure, in order of time', () => {
  const rows = [
    ...months(1, 2).toReversed(),
    ...months(3).map((month) => ({ ...month, regency: 'karawang' })),
    ...months(4).map((month) => ({ ...month, facts: { ...month.facts, measure: 'index' as const } })),
    ...months(5).map((month) => ({ ...month, facts: { ...month.facts, partner: 'toko-lain' } })),
  ];
  expect(evaluationSeries(rows).map((series) => series.map(({ facts }) => facts.value))).toEqual([
    [1, 2],
    [3],
    [4],
    [5],
  ]);
});
