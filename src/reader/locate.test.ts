import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '#model/issues.ts';
import { locator } from './locate.ts';

const file = `---
name: Tauco
prices:
  retail: 25000
  tiers:
    - from: 12
      price: 23000
    - { from: 48, price: 🍲 21000 }
empty:
quoted: "satu dua"
---

Cerita
baris dua
`;

describe('a place becomes the line and column where an editor looks', () => {
  const locate = locator(file, true);
  test.each<[what: string, place: Place, line: number, column: number]>([
    ['the file as a whole', {}, 1, 1],
    ['the front matter as a whole', { path: [] }, 2, 1],
    ['a value', { path: ['name'] }, 2, 7],
    ['a key', { path: ['name'], atKey: true }, 2, 1],
    ['a group, at its key', { path: ['prices'] }, 3, 1],
    ['a value inside', { path: ['prices', 'retail'] }, 4, 11],
    ['a list, at its key', { path: ['prices', 'tiers'] }, 5, 3],
    ['an item of a list', { path: ['prices', 'tiers', 0] }, 6, 7],
    ['a value of an item', { path: ['prices', 'tiers', 0, 'price'] }, 7, 14],
    ['a value in braces', { path: ['prices', 'tiers', 1, 'price'] }, 8, 26],
    ['a key without value', { path: ['empty'] }, 9, 1],
    ['a missing key, at its parent', { path: ['prices', 'per'] }, 3, 1],
    ['a missing item, at its list', { path: ['prices', 'tiers', 7, 'from'] }, 5, 3],
    ['a word in a value', { path: ['quoted'], match: 'dua' }, 10, 15],
    ['a word that is not there as typed, at its value', { path: ['quoted'], match: 'tiga' }, 10, 9],
    ['a UTF-16 offset in the story', { storyOffset: 8 }, 14, 1],
    ['a UTF-16 offset in the file', { offset: 4 }, 2, 1],
    ['an offset beyond the end', { offset: 10_000 }, 15, 1],
  ])('%s', (_what, place, line, column) => {
    expect(locate(place)).toEqual({ line, column });
  });

  test('columns count UTF-16 units, as editors and GitHub do', () => {
    expect(locator('- { a: 🍲, b: x }\n', false)({ path: [0, 'b'] })).toEqual({ line: 1, column: 15 });
  });
});

test('any place in any file has a position inside that file', () => {
  const text = fc
    .array(fc.constantFrom('---\n', 'a: 1\n', 'a:\n', '  b: [x, {c: d}]\n', '- a\n', '\t', ': ', '"', '[', '🍲', '\n', '&a', '*a', '---js\n'), { maxLength: 10 })
    .map((parts) => parts.join('')); // prettier-ignore
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.record({
      path: fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.nat(3)), { maxLength: 4 }),
      atKey: fc.boolean(),
      match: fc.constantFrom('', 'x', '1'),
    }),
    fc.record({ offset: fc.integer({ min: -5, max: 200 }) }),
    fc.record({ storyOffset: fc.integer({ min: -5, max: 200 }) }),
    fc.constant({}),
  );
  fc.assert(
    fc.property(text, fc.boolean(), place, (content, isMarkdown, where) => {
      const { line, column } = locator(content, isMarkdown)(where);
      const lines = content.split('\n');
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }),
    { numRuns: 500 },
  );
});
