import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashes, run, workFolder, writeTree } from './commands.ts';
import { small } from './tree.ts';
import { spawnSync } from 'node:child_process';

const root = join(import.meta.dirname, '..');
const work = workFolder();
afterAll(() => work.clean());

/** A second checkout of the project: its files in another folder, with the same installed packages. */
function checkout(name: string): string {
  const folder = work.path(name);
  for (const file of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

test('other folders, time zones, locales and caches give the same bytes', async () => {
  const content = writeTree(work.path('a/content'), small);
  const first = work.path('a/dist');
  const cold = await run('build.ts', [], {
    CONTENT_DIR: content,
    OUT_DIR: first,
    TZ: 'Asia/Jakarta',
    LANG: 'id_ID.UTF-8',
  });
  expect(cold.code, cold.stderr).toBe(0);
  const expected = hashes(first);

  const warm = await run('build.ts', [], {
    CONTENT_DIR: content,
    OUT_DIR: first,
    TZ: 'America/Los_Angeles',
    LANG: 'C',
    LC_ALL: 'C',
  });
  expect(warm.code, warm.stderr).toBe(0);
  expect(hashes(first)).toEqual(expected);

  const folder = checkout('elsewhere/a project with spaces');
  const elsewhere = writeTree(join(folder, 'content'), small);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: elsewhere, OUT_DIR: join(folder, 'dist'), TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  }); // prettier-ignore
  expect(status, stderr).toBe(0);
  expect(hashes(join(folder, 'dist'))).toEqual(expected);
  rmSync(folder, { recursive: true });
});

test('the day of the build changes no page but the home page, which tells of the next bazaar', async () => {
  const content = writeTree(work.path('b/content'), small);
  const results = [];
  for (const [name, today] of Object.entries({ early: '2026-11-21', late: '2031-01-01' })) {
    const output = work.path(`b/${name}`);
    const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: output, ETALASE_TODAY: today });
    expect(code, stderr).toBe(0);
    const files = Object.entries(hashes(output));
    // What is printed says when its data were true, and leaves out prices that are old by then.
    const dated = /^(?:cetak\/|(?:en\/)?index\.html$)/;
    results.push(Object.fromEntries(files.filter(([path]) => !dated.test(path))));
    expect(files.some(([path]) => path.startsWith('cetak/'))).toBe(true);
  }
  expect(results[1]).toEqual(results[0]);
});
