import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthLimit, monthsChart, sheet } from './months.ts';

const january = 12 * 2026;
const chart = (...values: (number | undefined)[]) =>
  monthsChart(
    new Map(values.flatMap((value, index) => (value === undefined ? [] : [[january + index, value] as const]))),
  );

test('a missing month breaks the line, and is neither nothing nor left out', () => {
  const { months, lines } = chart(100, 110, undefined, 90, undefined, 80, 85, 90);
  expect(months.map(({ value }) => value)).toEqual([100, 110, undefined, 90, undefined, 80, 85, 90]);
  expect(lines.map((line) => line.split(' ').length)).toEqual([2, 3]);
});

test('the scale begins at zero and has round steps', () => {
  expect(chart(100, 880).scale).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(chart(1510).scale).toEqual([0, 500, 1000, 1500, 2000]);
  expect(chart(9).scale).toEqual([0, 2, 4, 6, 8, 10]);
  expect(chart(11).scale).toEqual([0, 5, 10, 15]);
  expect(chart(0).scale).toEqual([0, 1]);
  expect(chart(3).scale).toEqual([0, 1, 2, 3]);
});

test('what an index is held against stands on the sheet, however low the index', () => {
  const { scale, y } = monthsChart(new Map([[january, 40], [january + 1, 55]]), 100); // prettier-ignore
  expect(scale).toEqual([0, 20, 40, 60, 80, 100]);
  expect(y(100)).toBe(sheet.top);
});

test('two years are drawn, with four labels a year and both years named', () => {
  const { months, labels, years } = chart(...Array.from({ length: 30 }, () => 1));
  expect(months.length).toBe(monthLimit);
  expect(labels.map((month) => month % 12)).toEqual([6, 9, 0, 3, 6, 9, 0, 3]);
  expect(years.map((month) => Math.floor(month / 12))).toEqual([2026, 2027, 2028]);
});

test('everything stands on the sheet, and a larger value stands higher', () => {
  const value = fc.option(fc.nat(100_000_000), { nil: undefined });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.nat(1_000_000), (values, one) => {
      const { months, x, y, scale } = chart(one, ...values);
      for (const { month, value: typed = 0 } of months) {
        expect(x(month)).toBeGreaterThan(sheet.left);
        expect(x(month)).toBeLessThan(sheet.width - sheet.right);
        expect(y(typed)).toBeGreaterThanOrEqual(sheet.top);
        expect(y(typed)).toBeLessThanOrEqual(sheet.height - sheet.bottom);
      }
      expect(scale.length).toBeGreaterThanOrEqual(2);
      expect(scale.length).toBeLessThanOrEqual(6);
      expect(scale.every(Number.isInteger)).toBe(true);
    }),
  );
});
