import { expect, test } from 'vitest';
import { benchTable, mergeTable, searchTable, type Measurement } from '../scripts/bench/table.ts';
import { run } from './commands.ts';

const measured = (products: number): Measurement => ({
  products,
  checkSeconds: 5.24,
  checkMemory: 2 ** 29,
  buildSeconds: 78.8,
  buildMemory: 2 ** 30,
  stages: { check: 6300, bundle: 1200, render: 40_300, search: 23_400, inspect: 6100 },
  pages: products * 2,
  bytes: 293e6,
});

const readme = '# Etalase\n\n<!-- bench:begin -->\n<!-- bench:end -->\n\nEnd.\n';
const put = (text: string, products: number) =>
  mergeTable(text, 'bench', benchTable([measured(products)]), 'Measured on a machine.');
const sizes = (text: string) => [...text.matchAll(/^\|\s*([\d,]+)\s*\|/gm)].map(([, size]) => size);

test('runs gather in the table by size, a later one in the place of an earlier', () => {
  const first = put(readme, 20_000);
  const second = put(first, 100_000);
  const third = put(second, 1000);
  const again = put(third, 20_000);
  expect(sizes(again)).toEqual(['1,000', '20,000', '100,000']);
  expect(again).toBe(third);
  expect(again.startsWith('# Etalase\n')).toBe(true);
  expect(again.endsWith('\n\nEnd.\n')).toBe(true);
});

test('a table whose columns somebody aligned keeps its rows', () => {
  const aligned = put(readme, 1000).replace('| 1,000 |', '|   1,000 |');
  expect(sizes(put(aligned, 20_000))).toEqual(['1,000', '20,000']);
});

test('a README without a place for the table is not touched', () => {
  expect(() => put('# Etalase\n', 1)).toThrow('README.md has no place for the table');
});

test('a synthetic catalogue of any size passes the check and builds', async () => {
  const { code, stdout, stderr } = await run('bench.ts', ['--products', '60'], {});
  expect(code, stderr).toBe(0);
  expect(stdout.split('\n').slice(0, 2)).toEqual(benchTable([]).split('\n'));
  expect(stdout).toContain(`\n${searchTable([])}\n| 60 | `);
  expect(stdout).toMatch(/^\| 60 \| \d/m);
});
