import { afterAll, expect, test } from 'vitest';
import { filesBelow, run, workFolder, writeTree } from './commands.ts';
import { ordinaryText, randomTree } from './random-tree.ts';
import { check } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

test.each([1, 2, 3, 4])('a random tree that follows the schemas builds (seed %i)', async (seed) => {
  const tree = await randomTree(seed * 7919, ordinaryText);
  const { summary } = await check(tree);
  expect(summary.errors).toBe(0);
  expect(summary.entries).toBeGreaterThan(95);
  const output = work.path(`${seed}/dist`);
  const { code, stderr } = await run('build.ts', [], {
    CONTENT_DIR: writeTree(work.path(`${seed}/content`), tree),
    OUT_DIR: output,
  });
  expect(code, stderr).toBe(0);
  expect(filesBelow(output).filter((path) => path.endsWith('.html')).length).toBeGreaterThan(180);
});
