import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow, workFolder, writeTree } from '../../tests/commands.ts';
import { openSealedStore } from './sealed-store.ts';

const work = workFolder();
afterAll(() => work.clean());

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 21);
const [id, other] = ['ab'.repeat(16), 'cd'.repeat(16)];
const bytes = new Uint8Array([1, 2, 3]);
const fileOf = (folder: string, name: string) => join(folder, name.slice(0, 2), name);
const age = (file: string, days: number) => utimesSync(file, new Date(now - days * day), new Date(now - days * day));

test('what was written is read, by another opening of the same folder too, and nothing else lies there', () => {
  const folder = work.path('kept');
  openSealedStore(folder, now).write(id, bytes);
  expect(openSealedStore(folder, now).read(id)).toEqual(Buffer.from(bytes));
  expect(openSealedStore(folder, now).read(other)).toBeUndefined();
  expect(filesBelow(folder)).toEqual([`ab/${id}`]);
});

test.each<[string, (entry: Buffer) => Uint8Array]>([
  ['is empty', () => new Uint8Array()],
  ['lacks its end', (entry) => entry.subarray(0, entry.length - 1)],
  ['goes on after its end', (entry) => Buffer.concat([entry, Buffer.from([0])])],
  ['has another bit', (entry) => Buffer.concat([entry.subarray(0, -1), Buffer.from([(entry.at(-1) ?? 0) ^ 1])])],
  ['has another seal', (entry) => Buffer.concat([Buffer.alloc(32), entry.subarray(32)])],
])('an entry that %s counts as absent, until it is written again', (name, change) => {
  const folder = work.path(name);
  const store = openSealedStore(folder, now);
  store.write(id, bytes);
  writeFileSync(fileOf(folder, id), change(readFileSync(fileOf(folder, id))));
  expect(store.read(id)).toBeUndefined();
  store.write(id, bytes);
  expect(store.read(id)).toEqual(Buffer.from(bytes));
});

test('the whole entry of another id counts as absent', () => {
  const folder = work.path('swapped');
  const store = openSealedStore(folder, now);
  store.write(other, bytes);
  writeTree(folder, { [`ab/${id}`]: readFileSync(fileOf(folder, other)) });
  expect(store.read(id)).toBeUndefined();
  expect(store.read(other)).toEqual(Buffer.from(bytes));
});

test('a folder that cannot be written only costs time', () => {
  writeTree(work.path('blocked'), { cache: 'a file' });
  const store = openSealedStore(work.path('blocked/cache'), now);
  store.write(id, bytes);
  expect(store.read(id)).toBeUndefined();
  store.prune();
  expect(readdirSync(work.path('blocked'))).toEqual(['cache']);
});

describe('pruning', () => {
  test('keeps what is used, however old it is, and loses what nobody has used for thirty days', () => {
    const folder = work.path('pruned');
    const store = openSealedStore(folder, now);
    store.write(id, bytes);
    store.write(other, bytes);
    age(fileOf(folder, id), 40);
    age(fileOf(folder, other), 40);
    store.read(id);
    store.prune();
    expect(filesBelow(folder)).toEqual([`ab/${id}`]);
    expect(readdirSync(folder)).toEqual(['ab']);
  });

  test('removes what killed builds left, after as long', () => {
    const folder = work.path('killed');
    const left = `${fileOf(folder, id)}.1-1.tmp`;
    mkdirSync(dirname(left), { recursive: true });
    writeFileSync(left, 'half');
    age(left, 29);
    openSealedStore(folder, now).prune();
    expect(existsSync(left)).toBe(true);
    age(left, 31);
    openSealedStore(folder, now).prune();
    expect(existsSync(left)).toBe(false);
  });
});
