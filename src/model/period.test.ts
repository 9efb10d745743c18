import { expect, test } from 'vitest';
import { daysOf } from './fields/date.ts';
import { isBefore, mayLieIn } from './period.ts';

test('a year and a month mean all of their days, leap years included', () => {
  expect(daysOf('2026')).toEqual({ first: '2026-01-01', last: '2026-12-31' });
  expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(daysOf('2026-11-21')).toEqual({ first: '2026-11-21', last: '2026-11-21' });
});

test('one date is before another only where no day of them could be the other way round', () => {
  expect(isBefore('2025', '2026-01')).toBe(true);
  expect(isBefore('2026-03', '2026-04-01')).toBe(true);
  expect(isBefore('2026', '2026-12-31')).toBe(false);
  expect(isBefore('2026-04', '2026')).toBe(false);
});

test('a date may lie in a period that has a day of it', () => {
  const april = { from: '2026-04-10', to: '2026-04-20' };
  expect(['2026-04-10', '2026-04-20', '2026-04', '2026'].map((date) => mayLieIn(date, april))).not.toContain(false);
  expect(['2026-04-09', '2026-04-21', '2026-05', '2025'].map((date) => mayLieIn(date, april))).not.toContain(true);
  expect(mayLieIn('2199', { from: '2026' })).toBe(true);
});
