import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskSource } from './disk.ts';
import { memorySource } from './source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalase-disk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('files are listed with their size, in one order on every computer', () => {
  mkdirSync(join(folder, 'b'));
  for (const [path, text] of [['b/z.md', 'abc'], ['b/É.md', ''], ['a.yaml', 'é'], ['B.md', 'x'], ['b-a.md', 'y']] as const) {
    writeFileSync(join(folder, path), text);
  } // prettier-ignore
  const listed = diskSource(folder).list();
  expect(listed).toEqual([
    { path: 'B.md', bytes: 1 },
    { path: 'a.yaml', bytes: 2 },
    { path: 'b-a.md', bytes: 1 },
    { path: 'b/z.md', bytes: 3 },
    { path: 'b/É.md', bytes: 0 },
  ]);
  const same = memorySource({ 'b/z.md': 'abc', 'b/É.md': '', 'a.yaml': 'é', 'B.md': 'x', 'b-a.md': 'y' });
  expect(same.list()).toEqual(listed);
  expect(Buffer.from(diskSource(folder).read('b/z.md')).toString()).toBe('abc');
  expect(Buffer.from(same.read('b/z.md')).toString()).toBe('abc');
});

test('symbolic links are named and not followed, and what systems leave behind is no content', () => {
  writeFileSync(join(folder, 'a.md'), 'a');
  symlinkSync('/etc', join(folder, 'etc'));
  symlinkSync('/etc/passwd', join(folder, 'passwd.md'));
  mkdirSync(join(folder, '.git'));
  for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', 'README.md', '.git/HEAD'])
    writeFileSync(join(folder, name), '');
  expect(diskSource(folder).list()).toEqual([
    { path: 'a.md', bytes: 1 },
    { path: 'etc', bytes: 0, problem: 'no-file' },
    { path: 'passwd.md', bytes: 0, problem: 'no-file' },
  ]);
});

test('a file that has vanished throws', () => {
  expect(() => memorySource({}).read('a.md')).toThrow('No such file: a.md');
  expect(() => diskSource(folder).read('a.md')).toThrow(/ENOENT/);
});
