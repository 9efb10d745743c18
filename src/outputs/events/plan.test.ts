import { expect, test } from 'vitest';
import type { StandNode } from '#catalog/catalog.ts';
import { planWidth, plansOf } from './plan.ts';

const stand = (block: string, number: number, x?: number, y?: number) =>
  ({ id: `a/b/${block}-${number}`, facts: { stand: `${block}-${number}`, block, number, x, y } }) as StandNode;
const row = (block: string, count: number) => Array.from({ length: count }, (_, index) => stand(block, index + 1));

/** Whether any two squares of a plan cover each other, or one leaves the drawing. */
function faultsOf({ width, height, side, stands }: ReturnType<typeof plansOf>[number]) {
  const faults: string[] = [];
  for (const [index, a] of stands.entries()) {
    if (a.x < 0 || a.y < 0 || a.x + side > width || a.y + side > height) faults.push(`${a.stand.id} outside`);
    for (const b of stands.slice(index + 1)) {
      if (Math.abs(a.x - b.x) < side && Math.abs(a.y - b.y) < side) faults.push(`${a.stand.id} on ${b.stand.id}`);
    }
  }
  return faults;
}

test('every block is a plan with all of its stands, none on another and none outside', () => {
  for (const count of [1, 8, 9, 16, 17, 40]) {
    const plans = plansOf([...row('A', count), ...row('B', 3)]);
    expect(plans.map(({ block, stands }) => [block, stands.length])).toEqual([
      ['A', count],
      ['B', 3],
    ]);
    expect(plans.flatMap(faultsOf)).toEqual([]);
    expect(plans.every(({ width, measured }) => width === planWidth && !measured)).toBe(true);
  }
});

test('measured stands lie as they were measured, to one scale in both directions', () => {
  const [plan] = plansOf([stand('K', 1, 10, 90), stand('K', 2, 10, 10), stand('K', 3, 170, 10)]);
  if (!plan) throw new Error('There is no plan.');
  expect(plan.measured).toBe(true);
  expect(faultsOf(plan)).toEqual([]);
  const [a, b, c] = plan.stands;
  if (!a || !b || !c) throw new Error('Stands are missing.');
  expect(a.x).toBe(b.x);
  expect(b.y).toBe(c.y);
  expect((c.x - b.x) / (a.y - b.y)).toBeCloseTo(2, 1);
});

test('squares shrink where stands are close, and numbers take over where they would be too small or on each other', () => {
  const close = plansOf([stand('K', 1, 10, 10), stand('K', 2, 20, 10), stand('K', 3, 130, 10)])[0];
  expect(close?.measured).toBe(true);
  expect(close?.side).toBeLessThan(30);
  expect(close && faultsOf(close)).toEqual([]);
  expect(plansOf([stand('K', 1, 10, 10), stand('K', 2, 11, 10), stand('K', 3, 900, 10)])[0]?.measured).toBe(false);
  expect(plansOf([stand('K', 1, 10, 10), stand('K', 2, 10, 10)])[0]?.measured).toBe(false);
  expect(plansOf([stand('K', 1, 10, 10), stand('K', 2)])[0]?.measured).toBe(false);
});
