import { expect, test } from 'vitest';
import type { Site } from '#model/site.ts';
import { paperPrice } from './price.ts';

const site = { ages: { prices: 180, licences: 365 } } as Site;
const today = '2026-11-21';
const of = (prices: Parameters<typeof paperPrice>[0]) => paperPrice(prices, today, site);

test('a price is printed with its day and its unit', () => {
  expect(of({ retail: 18000, per: 'botol', asOf: '2026-10-12' })).toEqual({
    amount: 18000,
    from: undefined,
    per: 'botol',
    asOf: '2026-10-12',
  });
});

test('a price by quantity alone is printed with the quantity of its first step', () => {
  const tiers = [{ from: 24, price: 16500 }, { from: 96, price: 15000 }]; // prettier-ignore
  expect(of({ tiers, per: 'botol', asOf: '2026-10-12' })).toMatchObject({ amount: 16500, from: 24 });
});

test('the last day of a price is its age in days after it; from the next day on it is asked for', () => {
  expect(of({ retail: 1000, asOf: '2026-05-25' })).toMatchObject({ amount: 1000 });
  expect(of({ retail: 1000, asOf: '2026-05-24' })).toBe('ask');
});

test('without a price, or where the maker names one only when asked, it is asked for', () => {
  expect(of(undefined)).toBe('ask');
  expect(of({ onRequest: true })).toBe('ask');
  expect(of({ per: 'botol' })).toBe('ask');
});
