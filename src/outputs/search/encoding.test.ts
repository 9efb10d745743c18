import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsInPlane, digitAt, numberAt, toPlanes } from './encoding.ts';

test('numbers come back from their planes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
      const planes = toPlanes(numbers);
      expect(numbers.map((_, record) => numberAt(planes, record))).toEqual(numbers);
      for (const plane of planes) expect(plane).toHaveLength(numbers.length);
    }),
  );
});

test('a plane is text that JSON need not escape, and a missing one is all zeros', () => {
  const [plane = ''] = toPlanes(Array.from({ length: 64 }, (_, value) => value));
  expect(JSON.stringify(plane)).toBe(`"${plane}"`);
  expect(digitAt(plane, 63)).toBe(2 ** bitsInPlane - 1);
  expect(digitAt(undefined, 5)).toBe(0);
  expect(toPlanes([0, 0])).toEqual([]);
});
