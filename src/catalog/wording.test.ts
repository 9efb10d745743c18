import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped, listing, plain, quote } from './wording.ts';

test('a typed value in a message is one line, short, visible and without personal digits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 })), fc.integer({ min: 5, max: 120 }), (text, limit) => {
      const shown = plain(text, limit);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u);
      expect([...shown].length).toBeLessThanOrEqual(limit);
    }),
  ); // prettier-ignore
  expect(quote('Pemilik 3269994101909999\nini\u202e')).toBe('“Pemilik •••••••••••••••• ini\u{fffd}”');
  expect(plain('a'.repeat(70))).toBe(`${'a'.repeat(59)}…`);
});

test('a text of megabytes is shortened without reading all of it for personal numbers', () => {
  const huge = '3269994101909999 '.repeat(60_000);
  const shown = plain(huge);
  expect(shown).not.toMatch(/\d/);
  expect([...shown].length).toBe(60);
});

test('lists are cut after twelve', () => {
  expect(listing(['a', 'b'])).toBe('a, b');
  expect(listing(Array.from({ length: 13 }, (_, index) => String(index)))).toBe(
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …',
  );
});

test('numbers are grouped as each language does', () => {
  expect([0, 12, 1234, 1_234_567].map((n) => grouped(n, '.'))).toEqual(['0', '12', '1.234', '1.234.567']);
  expect(grouped(1_000_000_000_000, ',')).toBe('1,000,000,000,000');
});
