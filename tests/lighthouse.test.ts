import { expect, test } from 'vitest';
import { medianOf, missed, type Figures } from '../scripts/lighthouse/budget.ts';
import { placeTable } from '../scripts/lighthouse/table.ts';

const good: Figures = {
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  largestContentfulPaint: 1050.4,
  cumulativeLayoutShift: 0,
  totalBlockingTime: 0,
  transferred: 38_900,
};

test('the median of each figure counts, whichever run it comes from', () => {
  const slow = { ...good, largestContentfulPaint: 3000, scores: { ...good.scores, performance: 80 } };
  const shifting = { ...good, cumulativeLayoutShift: 0.2 };
  expect(medianOf([slow, good, shifting])).toEqual(good);
  expect(medianOf([slow, good, slow]).scores.performance).toBe(80);
});

test('what misses the budget is named with its figure, and so is what could not be measured', () => {
  expect(missed(good)).toEqual([]);
  expect(
    missed({
      scores: { ...good.scores, seo: 92, performance: Number.NaN },
      largestContentfulPaint: 1200.5,
      cumulativeLayoutShift: 0.0004,
      totalBlockingTime: 1,
      transferred: 0,
    }),
  ).toEqual([
    'performance NaN < 100',
    'seo 92 < 100',
    'largestContentfulPaint 1200.5 > 1200',
    'cumulativeLayoutShift 0.0004 > 0',
    'totalBlockingTime 1 > 0',
  ]);
});

test('the table takes the place of the last one, and nothing else changes', () => {
  const readme = 'before\n<!-- lighthouse:begin -->\nold\n<!-- lighthouse:end -->\nafter\n';
  const placed = placeTable(readme, [{ name: 'home', figures: good }], 'Measured here.');
  expect(placed).toMatchInlineSnapshot(`
    "before
    <!-- lighthouse:begin -->
    <!-- prettier-ignore-start -->

    | page | performance | accessibility | best practices | SEO | LCP | CLS | TBT | transferred |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | home | 100 | 100 | 100 | 100 | 1.05 s | 0 | 0 ms | 38.9 kB |

    <!-- prettier-ignore-end -->

    Measured here.

    <!-- lighthouse:end -->
    after
    "
  `);
  expect(placeTable(placed, [{ name: 'home', figures: good }], 'Measured here.')).toBe(placed);
  expect(() => placeTable('nothing', [], '')).toThrow('README.md has no place for the table');
});
