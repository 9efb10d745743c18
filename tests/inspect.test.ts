import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inspectOutput } from '../scripts/build/inspect.ts';
import { workFolder } from './commands.ts';
import { load, small } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

/** A site of many small pages, of which some are given. */
function site(name: string, count: number, given: Readonly<Record<number, string>>): string {
  const folder = work.path(name);
  mkdirSync(folder, { recursive: true });
  const good = '<meta http-equiv="Content-Security-Policy"><a href="/halaman-0.html">0</a>';
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(folder, `halaman-${number}.html`), given[number] ?? good);
  }
  return folder;
}

/** What is said of the pages themselves; what else this folder lacks is not the point. */
async function said(folder: string): Promise<readonly string[]> {
  const { catalog } = await load(small);
  if (!catalog) throw new Error('The small catalogue is not clean.');
  const { pages, problems } = await inspectOutput(folder, catalog, '/');
  expect(pages).toBeGreaterThan(0);
  return problems.filter((problem) => problem.includes('halaman'));
}

test.each([
  ['few pages, in one thread', 10],
  ['many pages, in several threads', 2600],
])('finds what is wrong on the first page and on the last among %s', async (_how, count) => {
  const last = count - 1;
  const folder = site(`of-${count}`, count, {
    0: '<meta http-equiv="Content-Security-Policy"><a href="/halaman-tiada.html">x</a>',
    [last]: '<script>alert(1)</script><a href="/halaman-tiada.html">x</a>',
  });
  const first = (await said(folder)).find((problem) => problem.includes('tiada'));
  // Files are listed by name, so that the first page to name an address is the same on each machine.
  expect(first).toMatch(/^halaman-\d+\.html links to \/halaman-tiada\.html, which was not built\.$/);
  expect((await said(folder)).filter((problem) => !problem.includes('tiada'))).toEqual([
    `halaman-${last}.html contains <script.`,
    `halaman-${last}.html has no content security policy.`,
  ]);
});
