import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deltaOf, type SizedFile } from './delta.ts';

test('only what is missing is fetched, and what is not wanted any more can go', () => {
  expect(deltaOf(['a', 'b', 'c'], [['b', 20], ['d', 40], ['e', 5]])).toEqual({
    fetch: [['d', 40], ['e', 5]],
    drop: ['a', 'c'],
    bytes: 45,
  });
}); // prettier-ignore

test('nothing is fetched for a copy that is up to date', () => {
  expect(deltaOf(['b', 'a'], [['a', 1], ['b', 2]])).toEqual({ fetch: [], drop: [], bytes: 0 });
}); // prettier-ignore

test('after fetching and dropping, exactly the wanted files are there', () => {
  const path = fc.stringMatching(/^[a-f]{1,2}$/);
  const wanted = fc.uniqueArray(fc.tuple(path, fc.nat(5000)), { selector: ([name]) => name });
  fc.assert(
    fc.property(fc.uniqueArray(path), wanted, (present, files: SizedFile[]) => {
      const { fetch, drop, bytes } = deltaOf(present, files);
      const after = new Set([...present, ...fetch.map(([name]) => name)]);
      for (const name of drop) after.delete(name);
      expect([...after].sort()).toEqual(files.map(([name]) => name).sort());
      expect(fetch.every(([name]) => !present.includes(name))).toBe(true);
      expect(bytes).toBe(fetch.reduce((sum, [, size]) => sum + size, 0));
    }),
  );
});
