import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskSource } from '#reader/index.ts';
import { writeTree } from '../../../tests/commands.ts';
import { reportOf } from '../../../tests/rule-cases.ts';
import { loadSource, small } from '../../../tests/tree.ts';

const rule = 'file-unreadable';
let folder: string;

beforeAll(() => {
  folder = writeTree(mkdtempSync(join(tmpdir(), 'etalase-links-')), small);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a link to another file', async () => {
  symlinkSync('tani-mulya.md', join(folder, 'producers/cianjur/tautan.md'));
  expect(reportOf(rule, await loadSource(diskSource(folder), 'id'), await loadSource(diskSource(folder), 'en')))
    .toMatchInlineSnapshot(`
    "producers/cianjur/tautan.md:1:1 error
      Ini tautan atau berkas khusus, bukan berkas biasa, jadi tidak dibaca. Simpan berkas atau folder aslinya di sini.
      This is a link or a special file, so it was not read. Put the file or folder itself here."
  `);
  rmSync(join(folder, 'producers/cianjur/tautan.md'));
});

test('a file that vanishes while it is read', async () => {
  const source = diskSource(folder);
  const files = {
    list: () => [...source.list(), { path: 'producers/cianjur/hilang.md', bytes: 9 }],
    read: (path: string) => source.read(path),
  };
  expect(reportOf(rule, await loadSource(files, 'id'), await loadSource(files, 'en'))).toMatchInlineSnapshot(`
    "producers/cianjur/hilang.md:1:1 error
      Berkas atau folder ini tidak dapat dibuka. Periksa hak aksesnya, dan tulis namanya dengan huruf biasa.
      This file or folder cannot be opened. Check its permissions, and write its name in ordinary letters."
  `);
});

test('silent: an ordinary folder, an empty one and a hidden one', async () => {
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'brands/kosong'));
  const report = await loadSource(diskSource(folder), 'id');
  expect(reportOf(rule, report, report)).toBe('');
});
