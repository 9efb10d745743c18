import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildId, hashCode } from '../scripts/build/fingerprint.ts';
import { workFolder, writeTree } from './commands.ts';
import type { Tree } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

const project: Tree = {
  'package-lock.json': '{}',
  'astro.config.mjs': 'export default {};',
  'scripts/build.ts': 'build();',
  'scripts/build/icons.ts': 'icons();',
  'scripts/shots.ts': 'shots();',
  'src/model/key.ts': 'key();',
  'src/model/key.test.ts': 'test();',
  'public/favicon.svg': '<svg/>',
};

function hashOf(changes: Tree, settings: readonly string[] = ['https://katalog.example']): string {
  const root = writeTree(work.path('project'), { ...project, ...changes });
  try {
    return hashCode(root, settings);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.each(Object.keys(project).filter((path) => !/\.test\.ts$|shots\.ts$/.test(path)))(
  'a build is another one where %s says something else',
  (path) => {
    expect(hashOf({ [path]: `${String(project[path])} ` })).not.toBe(hashOf({}));
  },
);

test('neither tests nor commands that only look at the site make another build', () => {
  expect(hashOf({ 'src/model/key.test.ts': 'other();', 'scripts/shots.ts': 'other();' })).toBe(hashOf({}));
});

test('other files and other settings make another build, and the same ones the same', () => {
  const same = hashOf({});
  expect(hashOf({ 'src/model/new.ts': '' })).not.toBe(same);
  expect(hashOf({}, ['https://lain.example'])).not.toBe(same);
  expect(hashOf({})).toBe(same);
  expect(buildId([same, 'content'])).toMatch(/^[0-9a-f]{16}$/);
  expect(buildId([same, 'content'])).not.toBe(buildId([same, 'other content']));
});
