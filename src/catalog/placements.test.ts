import { expect, test } from 'vitest';
import { hasEnded } from './placements.ts';

const standing = { product: 'cianjur/tauco', from: '2026-02', confirmed: '2026-10-05' };

test('what has no last day, or one after somebody last made sure, has not ended as far as anybody knows', () => {
  expect(hasEnded(standing)).toBe(false);
  for (const until of ['2026-10-06', '2026-10', '2026', '2027']) expect(hasEnded({ ...standing, until })).toBe(false);
});

test('what stood there for the last time on the day of confirmation or before has ended', () => {
  for (const until of ['2026-10-05', '2026-09', '2025']) expect(hasEnded({ ...standing, until })).toBe(true);
});
