import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stored } from '../../../tests/pictures.ts';
import { workFolder } from '../../../tests/commands.ts';
import { openSealedStore } from '../sealed-store.ts';
import { openPhotoCache } from './cache.ts';
import { photoId, renderPhoto, type RenderedPhoto } from './render.ts';

const work = workFolder();
afterAll(() => work.clean());

const now = Date.parse('2026-11-21T08:00:00Z');
const day = 86_400_000;
let photo: RenderedPhoto;
let other: RenderedPhoto;
const id = photoId(Buffer.from('one'));
const otherId = photoId(Buffer.from('another'));
let folder = '';
let n = 0;
const fileOf = (name: string) => join(folder, name.slice(0, 2), name);

beforeAll(async () => {
  photo = await renderPhoto(await stored(1).png().toBuffer());
  other = await renderPhoto(await stored(3).png().toBuffer());
});
beforeEach(() => {
  n += 1;
  folder = work.path(`cache-${n}`);
});

/** Compares bytes as bytes, in whatever kind of array they come. */
const plain = (rendered: RenderedPhoto | undefined) =>
  rendered && {
    colour: rendered.colour,
    renditions: rendered.renditions.map(({ width, bytes }) => [width, Buffer.from(bytes).toString('base64')]),
  };

test('what was written is read, by another opening of the same folder too', () => {
  openPhotoCache(folder, now).write(id, photo);
  expect(plain(openPhotoCache(folder, now).read(id))).toEqual(plain(photo));
  expect(openPhotoCache(folder, now).read(otherId)).toBeUndefined();
  expect(readdirSync(dirname(fileOf(id)))).toEqual([id]);
});

describe('an entry counts as absent', () => {
  const damage: Readonly<Record<string, (entry: Buffer) => Uint8Array>> = {
    'when it is empty': () => new Uint8Array(),
    'when its end is missing': (entry) => entry.subarray(0, entry.length - 1),
    'when all but its seal and its head is missing': (entry) => entry.subarray(0, entry.indexOf('\n', 32) + 1),
    'when something follows its end': (entry) => Buffer.concat([entry, Buffer.from([0])]),
    'when it is something else': () => Buffer.from('Not a photo at all.\n'),
    'when it is a picture without a head': () => photo.renditions[0]?.bytes ?? new Uint8Array(),
  };
  test.each(Object.entries(damage))('%s', (_name, change) => {
    const cache = openPhotoCache(folder, now);
    cache.write(id, photo);
    writeFileSync(fileOf(id), change(readFileSync(fileOf(id))));
    expect(cache.read(id)).toBeUndefined();
    cache.write(id, photo);
    expect(plain(cache.read(id))).toEqual(plain(photo));
  });

  test('when one bit is wrong, wherever it is', () => {
    const cache = openPhotoCache(folder, now);
    cache.write(id, photo);
    const entry = readFileSync(fileOf(id));
    const places = Array.from({ length: 60 }, (_, index) => Math.floor((index / 60) * entry.length));
    for (const place of [...places, 64, 65, entry.length - 1]) {
      const flipped = Buffer.from(entry);
      flipped[place] = (flipped[place] ?? 0) ^ 4;
      writeFileSync(fileOf(id), flipped);
      expect(cache.read(id), String(place)).toBeUndefined();
    }
    writeFileSync(fileOf(id), entry);
    expect(plain(cache.read(id))).toEqual(plain(photo));
  });

  test('when it is the whole entry of another photo', () => {
    const cache = openPhotoCache(folder, now);
    cache.write(otherId, other);
    mkdirSync(dirname(fileOf(id)), { recursive: true });
    writeFileSync(fileOf(id), readFileSync(fileOf(otherId)));
    expect(cache.read(id)).toBeUndefined();
    expect(plain(cache.read(otherId))).toEqual(plain(other));
  });

  test.each([
    ['has no head', ''],
    ['begins with what is no JSON', '{\n'],
    ['tells of no photo', '1\n'],
    ['promises more than there is', '{"colour":"#ffffff","renditions":[{"width":320,"bytes":9}]}\n'],
  ])('when its seal is right and it %s', (_name, entry) => {
    openSealedStore(folder, now).write(id, Buffer.from(entry));
    expect(openPhotoCache(folder, now).read(id)).toBeUndefined();
  });

  test('when its pictures have other widths than it says', () => {
    const cache = openPhotoCache(folder, now);
    const [first, second] = photo.renditions;
    if (!first || !second) throw new Error('The photo should have two widths.');
    cache.write(id, { ...photo, renditions: [{ ...first, width: first.width + 1 }, second] });
    expect(cache.read(id)).toBeUndefined();
  });
});

test('a folder that cannot be written keeps nobody from working', () => {
  writeFileSync(folder, 'a file where the folder should be');
  const cache = openPhotoCache(folder, now);
  cache.write(id, photo);
  expect(cache.read(id)).toBeUndefined();
  cache.prune();
});

describe('pruning', () => {
  const age = (file: string, days: number) => utimesSync(file, new Date(now - days * day), new Date(now - days * day));

  test('removes what was not used for thirty days, and nothing else', () => {
    const cache = openPhotoCache(folder, now);
    cache.write(id, photo);
    cache.write(otherId, other);
    age(fileOf(id), 31);
    age(fileOf(otherId), 29);
    cache.prune();
    expect([existsSync(fileOf(id)), existsSync(fileOf(otherId))]).toEqual([false, true]);
    expect(existsSync(dirname(fileOf(id)))).toBe(dirname(fileOf(id)) === dirname(fileOf(otherId)));
  });

  test('spares what a build has just used, however old it is', () => {
    const cache = openPhotoCache(folder, now);
    cache.write(id, photo);
    age(fileOf(id), 400);
    expect(cache.read(id)).toBeDefined();
    cache.prune();
    expect(existsSync(fileOf(id))).toBe(true);
    expect(statSync(fileOf(id)).mtimeMs).toBe(now);
  });

  test('removes what killed builds left', () => {
    const cache = openPhotoCache(folder, now);
    cache.write(id, photo);
    const left = `${fileOf(otherId)}.1-1.tmp`;
    mkdirSync(dirname(left), { recursive: true });
    writeFileSync(left, 'half');
    age(left, 40);
    cache.prune();
    expect([existsSync(left), existsSync(fileOf(id))]).toEqual([false, true]);
  });
});
