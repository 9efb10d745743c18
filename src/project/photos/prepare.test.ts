import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { keyOf } from '#model/key.ts';
import { memorySource } from '#reader/index.ts';
import { filesBelow, workFolder } from '../../../tests/commands.ts';
import { stored } from '../../../tests/pictures.ts';
import { changed, load, small, type Tree } from '../../../tests/tree.ts';
import { openPhotoCache, type PhotoCache } from './cache.ts';
import { preparePhotos } from './prepare.ts';
import { photoServer } from './serve.ts';

const work = workFolder();
afterAll(() => work.clean());

const now = Date.parse('2026-11-21T08:00:00Z');
const folder = 'products/cianjur/sari-rasa-tauco';
const product = keyOf('product', 'cianjur/sari-rasa-tauco');
let tree: Tree;
let catalog: Catalog;

beforeAll(async () => {
  const line = '    credit: Koperasi Tauco Uji\n';
  const another = (file: string) => `  - file: ${file}\n    alt: Tauco dari dekat\n    credit: Kantor Uji\n`;
  const beside = changed({
    [`${folder}/index.md`]: [[line, `${line}${another('dekat.png')}${another('sama.jpg')}`]],
    [`${folder}/dekat.png`]: await stored(1).png().toBuffer(),
    [`${folder}/sama.jpg`]: small[`${folder}/depan.jpg`] ?? '',
  });
  tree = beside;
  const loaded = await load(tree);
  if (!loaded.catalog) throw new Error(JSON.stringify(loaded.report.faults));
  catalog = loaded.catalog;
});

async function prepare(cache: PhotoCache, files: Tree = tree) {
  const kept = new Map<string, string>();
  const steps: string[] = [];
  const photos = await preparePhotos({
    catalog,
    source: memorySource(files),
    cache,
    keep(path, bytes) {
      expect(kept.has(path), path).toBe(false);
      kept.set(path, Buffer.from(bytes).toString('base64'));
    },
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  return { photos, kept, steps };
}

test('every photo is found, the same bytes are made once, and progress is told', async () => {
  const { photos, kept, steps } = await prepare(openPhotoCache(work.path('first'), now));
  const [front, close, same] = ['depan.jpg', 'dekat.png', 'sama.jpg'].map((file) => photos.book.find(product, file));
  expect(front).toMatchObject({ side: 400, colour: expect.stringMatching(/^#[0-9a-f]{6}$/) as string });
  expect(front?.renditions.map(({ width }) => width)).toEqual([320, 400]);
  expect(same).toEqual(front);
  expect(close?.renditions[0]?.path).not.toBe(front?.renditions[0]?.path);
  expect(photos.book.find(product, 'tiada.jpg')).toBeUndefined();
  expect([...kept.keys()].sort()).toEqual([...(front?.renditions ?? []), ...(close?.renditions ?? [])].map(({ path }) => path).sort()); // prettier-ignore
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
});

test('cold, warm and damaged caches give the same book and the same bytes', async () => {
  const cacheFolder = work.path('second');
  const book = ({ photos }: Awaited<ReturnType<typeof prepare>>) =>
    ['depan.jpg', 'dekat.png', 'sama.jpg'].map((file) => photos.book.find(product, file));
  const cold = await prepare(openPhotoCache(cacheFolder, now));
  const entries = filesBelow(cacheFolder);
  expect(entries).toHaveLength(2);
  const sorted = (kept: ReadonlyMap<string, string>) => [...kept].sort(([a], [b]) => (a < b ? -1 : 1));

  const warm = await prepare(openPhotoCache(cacheFolder, now));
  for (const entry of entries) writeFileSync(join(cacheFolder, entry), '');
  const damaged = await prepare(openPhotoCache(cacheFolder, now));
  for (const again of [warm, damaged]) {
    expect(book(again)).toEqual(book(cold));
    expect(sorted(again.kept)).toEqual(sorted(cold.kept));
  }
  expect(filesBelow(cacheFolder)).toEqual(entries);
});

test('two at once share a folder', async () => {
  const cacheFolder = work.path('shared');
  const [a, b] = await Promise.all([
    prepare(openPhotoCache(cacheFolder, now)),
    prepare(openPhotoCache(cacheFolder, now)),
  ]);
  expect(new Map([...a.kept].sort())).toEqual(new Map([...b.kept].sort()));
  expect(filesBelow(cacheFolder).every((path) => /^([0-9a-f]{2})\/\1[0-9a-f]{18}$/.test(path))).toBe(true);
});

describe('a rendition asked for later', () => {
  test('is read, or made again where its entry is gone', async () => {
    const cacheFolder = work.path('later');
    const { photos, kept } = await prepare(openPhotoCache(cacheFolder, now));
    for (let round = 0; round < 2; round += 1) {
      for (const [path, bytes] of kept) {
        expect(Buffer.from((await photos.read(path)) ?? []).toString('base64')).toBe(bytes);
      }
      if (round === 0)
        for (const name of readdirSync(cacheFolder)) rmSync(join(cacheFolder, name), { recursive: true });
    }
    expect(filesBelow(cacheFolder)).toHaveLength(2);
  });

  test('is a photo of this site in a width that it has', async () => {
    const { photos, kept } = await prepare(openPhotoCache(work.path('later'), now));
    const [path = ''] = kept.keys();
    expect(await photos.read(path.replace(/-\d+/, '-321'))).toBeUndefined();
    expect(await photos.read(path.replace(/\/[0-9a-f]{4}/, '/0000'))).toBeUndefined();
    expect(await photos.read('foto/../site.yaml')).toBeUndefined();
    expect(await photos.read(`${folder}/depan.jpg`)).toBeUndefined();
  });

  test('is not made of another photo that took its place', async () => {
    const cacheFolder = work.path('replaced');
    const files: Record<string, string | Uint8Array> = { ...tree };
    const source = { list: () => memorySource(files).list(), read: (path: string) => memorySource(files).read(path) };
    const photos = await preparePhotos({ catalog, source, cache: openPhotoCache(cacheFolder, now) });
    const path = photos.book.find(product, 'dekat.png')?.renditions[0]?.path ?? '';
    rmSync(cacheFolder, { recursive: true });
    files[`${folder}/dekat.png`] = await stored(2).png().toBuffer();
    expect(await photos.read(path)).toBeUndefined();
  });
});

test('a photo that cannot be made stops the work and is named', async () => {
  const files = { ...tree, [`${folder}/dekat.png`]: Buffer.from('Halo') };
  await expect(prepare(openPhotoCache(work.path('broken'), now), files)).rejects.toThrow(
    /^products\/cianjur\/sari-rasa-tauco\/dekat\.png: /,
  );
  expect(existsSync(work.path('broken'))).toBe(true);
});

test('the server of the workplace gives photos below its base path, and leaves the rest to others', async () => {
  const { photos, kept } = await prepare(openPhotoCache(work.path('served'), now));
  const answer = photoServer('/katalog/', () => photos);
  const server = createServer((request, response) => {
    answer(request, response, (error) => response.writeHead(error ? 500 : 404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  for (const [path, bytes] of kept) {
    for (const prefix of ['/katalog/', '/']) {
      const response = await fetch(`${url}${prefix}${path}?x=1`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
      expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(bytes);
    }
  }
  for (const path of ['/katalog/foto/depan.jpg', '/foto/%2e%2e/site.yaml', `/katalog/${folder}/depan.jpg`, '/']) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
  server.close();
});
