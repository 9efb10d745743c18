import { expect, test } from 'vitest';
import { labelGrids, sheetCount, sheetGrids, shifted, type Grid } from './grids.ts';

const all: [string, Grid][] = [
  ...Object.entries(labelGrids),
  ...Object.entries(sheetGrids).flatMap(([kind, byPaper]) =>
    Object.entries(byPaper).map(([paper, grid]): [string, Grid] => [`${kind} on ${paper}`, grid]),
  ),
];

test.each(all)('%s: no box leaves its sheet', (_, { paper, columns, rows, left, top, width, height, gap }) => {
  expect(left).toBeGreaterThanOrEqual(3);
  expect(top).toBeGreaterThanOrEqual(3);
  expect(left + columns * width + (columns - 1) * gap[0]).toBeLessThanOrEqual(paper.width - 3);
  expect(top + rows * height + (rows - 1) * gap[1]).toBeLessThanOrEqual(paper.height - 3);
});

test.each(all)('%s: the boxes stand in the middle of the width', (_, { paper, columns, left, width, gap }) => {
  const right = paper.width - left - columns * width - (columns - 1) * gap[0];
  expect(Math.abs(right - left)).toBeLessThanOrEqual(0.5);
});

test('a sheet that was begun leaves fewer places', () => {
  const grid = labelGrids['a4-3x8'];
  expect([24, 25, 0].map((boxes) => sheetCount(grid, boxes))).toEqual([1, 2, 0]);
  expect(sheetCount(grid, 24, 1)).toBe(2);
  expect(sheetCount(grid, 20, 4)).toBe(1);
});

test('boxes move with their grid', () => {
  expect(shifted(labelGrids['121'], [1.5, -2])).toMatchObject({ left: 6.5, top: 6, width: 75 });
});
