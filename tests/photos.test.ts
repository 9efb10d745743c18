import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { inspectOutput } from '../scripts/build/inspect.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { filesBelow, hashes, run, workFolder, writeTree } from './commands.ts';
import { elementsOf, textOf } from './html.ts';
import { laden, secret, stored, webpChunks } from './pictures.ts';
import { changed, load, type Tree } from './tree.ts';

const base = '/katalog/';
const folder = 'products/cianjur/sari-rasa-tauco';
const draft = 'products/cianjur/tani-mulya-kopi';
const work = workFolder();
const output = work.path('dist');
let tree: Tree;
let content: string;
let catalog: Catalog;
let first: Record<string, string>;

const listed = (file: string) => `  - file: ${file}\n    alt: Tauco pada ${file}\n    credit: Kantor Uji\n`;
const build = async (outDir: string) => {
  const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: outDir, BASE_PATH: base });
  expect(code, stderr).toBe(0);
  return hashes(outDir);
};
const photos = (outDir = output) => filesBelow(outDir).filter((path) => path.startsWith('foto/'));

beforeAll(async () => {
  const line = '    credit: Koperasi Tauco Uji\n';
  tree = changed({
    [`${folder}/index.md`]: [[line, line + listed('belakang.jpg') + listed('dekat.png') + listed('samping.webp')]],
    [`${folder}/depan.jpg`]: await laden('jpeg'),
    [`${folder}/belakang.jpg`]: await stored(6).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    [`${folder}/dekat.png`]: await laden('png'),
    [`${folder}/samping.webp`]: await laden('webp'),
    [`${draft}/index.md`]: [['status: draft\n', `status: draft\nphotos:\n${listed('draf.jpg')}`]],
    [`${draft}/draf.jpg`]: await stored(3).jpeg().toBuffer(),
  });
  content = writeTree(work.path('content'), tree);
  const loaded = await load(tree);
  if (!loaded.catalog) throw new Error(JSON.stringify(loaded.report.faults));
  ({ catalog } = loaded);
  first = await build(output);
});
afterAll(() => work.clean());

/** Attributes of every picture of a page, and the words under them. */
function picturesOn(page: string) {
  const all = [...elementsOf(parse(readFileSync(join(output, page, 'index.html'), 'utf8')))];
  return {
    images: all
      .filter(({ tagName }) => tagName === 'img')
      .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))),
    credits: all.filter(({ tagName }) => tagName === 'figcaption').map((caption) => textOf(caption).trim()),
  };
}

describe('what is published', () => {
  test('is one square for each width, of pixels alone', async () => {
    // Four widths of two photos, and the small picture of the one at a bazaar.
    expect(photos()).toHaveLength(9);
    for (const path of photos()) {
      const bytes = readFileSync(join(output, path));
      const width = Number(/-(\d+)\.webp$/.exec(path)?.[1]);
      expect(webpChunks(bytes)).toEqual(['VP8 ']);
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height: width, space: 'srgb' });
    }
  });

  test('is no original, no place, no name of an owner, and no draft', async () => {
    const originals = hashes(content);
    const published = new Set(Object.values(first));
    for (const [path, hash] of Object.entries(originals)) expect(published.has(hash), path).toBe(false);
    const names = Object.keys(originals)
      .filter((path) => /\.(?:jpg|png|webp)$/.test(path))
      .map((path) => basename(path));
    expect(names.length).toBe(5);
    expect(Object.keys(first).filter((path) => names.includes(basename(path)))).toEqual([]);
    for (const path of Object.keys(first)) expect(readFileSync(join(output, path)).includes(secret), path).toBe(false);
    // Drafts are checked and never shown: what was turned by 180 degrees is among no photo of the site.
    const corner =
      (
        await sharp(tree[`${draft}/draf.jpg`] as Uint8Array)
          .raw()
          .toBuffer()
      )[0] ?? 0;
    expect(corner).toBeGreaterThan(240);
    for (const path of photos()) {
      expect(
        (
          await sharp(readFileSync(join(output, path)))
            .raw()
            .toBuffer()
        )[0],
        path,
      ).toBeLessThan(60);
    }
  });

  test('may be kept for ever', () => {
    const headers = readFileSync(join(output, '_headers'), 'utf8');
    expect(headers).toContain('/katalog/foto/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });
});

describe('a page of the product', () => {
  test('shows the first photo at once, with its text and its maker', () => {
    const { images, credits } = picturesOn('produk/cianjur/sari-rasa-tauco');
    const [photo = {}] = images;
    expect(photo).toMatchObject({ alt: 'Stoples tauco hitam di atas meja kayu', width: '400', height: '400', fetchpriority: 'high' });
    expect([photo['loading'], photo['lang'], photo['decoding']]).toEqual([undefined, undefined, undefined]);
    expect(photo['srcset']).toMatch(/^\/katalog\/foto\/[0-9a-f]{20}-320\.webp 320w, \/katalog\/foto\/[0-9a-f]{20}-400\.webp 400w$/);
    expect(photo['sizes']).toContain('100vw');
    expect(existsSync(join(output, photo['src']?.slice(base.length) ?? 'none'))).toBe(true);
    expect(credits).toEqual(['Gambar: Koperasi Tauco Uji', 'Gambar: Kantor Uji', 'Gambar: Kantor Uji', 'Gambar: Kantor Uji']);
  }); // prettier-ignore

  test('shows the others when they are scrolled to', () => {
    const further = picturesOn('produk/cianjur/sari-rasa-tauco').images.slice(1, 4);
    expect(further.map(({ alt }) => alt)).toEqual(['Tauco pada belakang.jpg', 'Tauco pada dekat.png', 'Tauco pada samping.webp']); // prettier-ignore
    for (const photo of further) expect(photo).toMatchObject({ loading: 'lazy', decoding: 'async' });
  });

  test('speaks English where the text is translated, and marks it where it is not', () => {
    const { images, credits } = picturesOn('en/products/cianjur/sari-rasa-tauco');
    expect([images[0]?.['alt'], images[0]?.['lang']]).toEqual(['A jar of black tauco on a wooden table', undefined]);
    expect([images[1]?.['alt'], images[1]?.['lang']]).toEqual(['Tauco pada belakang.jpg', 'id']);
    expect(credits[0]).toBe('Picture: Koperasi Tauco Uji');
  });
});

test('a card shows the photo beside the name that it illustrates, when it is scrolled to', () => {
  const { images, credits } = picturesOn('kategori/bumbu');
  const [photo = {}] = images.filter(({ srcset }) => srcset?.includes('/foto/'));
  expect(photo).toMatchObject({ alt: '', loading: 'lazy', decoding: 'async', width: '400', height: '400' });
  expect(photo['sizes']).toMatch(/^auto, /);
  expect(credits).toEqual([]);
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    site = await serve(output, base, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each([360, 1280])('the photo fills its window at %i pixels and nothing is blocked', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(`${site.url}produk/cianjur/sari-rasa-tauco/`, { waitUntil: 'networkidle' });
    const image = page.locator('.picture .photo img');
    expect(await image.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth)).toBeGreaterThan(300); // prettier-ignore
    const [inner, outer] = [await image.boundingBox(), await page.locator('.picture .photo').boundingBox()];
    expect(inner).toEqual(outer);
    expect(Math.round(inner?.width ?? 0)).toBe(Math.round(inner?.height ?? -1));
    expect(heard).toEqual([]);
    await page.close();
  });

  test('a photo that does not come leaves its colour, its text and its place', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.route('**/foto/*', (route) => route.abort());
    await page.goto(`${site.url}produk/cianjur/sari-rasa-tauco/`);
    const box = await page.locator('.picture .photo').boundingBox();
    expect(Math.round(box?.width ?? 0)).toBe(Math.round(box?.height ?? -1));
    expect(await page.locator('.picture .photo > svg').boundingBox()).toEqual(box);
    expect(await page.locator('.picture rect').getAttribute('fill')).toMatch(/^#[0-9a-f]{6}$/);
    await page.close();
  });
});

describe('the inspection of a build', () => {
  const inspected = (change: (copy: string) => void | Promise<void>) => async () => {
    const copy = work.path('copy');
    rmSync(copy, { recursive: true, force: true });
    for (const path of Object.keys(first)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      copyFileSync(join(output, path), join(copy, path));
    }
    await change(copy);
    return (await inspectOutput(copy, catalog, base)).problems;
  };
  const path = () => photos()[0] ?? '';

  test('finds nothing in a good one', async () => {
    expect(await inspected(() => {})()).toEqual([]);
  });

  test('finds a photo with metadata', async () => {
    const problems = await inspected(async (copy) => {
      const bytes = await sharp(readFileSync(join(output, path()))).withExif({ IFD0: { Artist: secret } }).webp().toBuffer();
      writeFileSync(join(copy, path()), bytes);
    })();
    expect(problems).toEqual([`${path()} is not a square WebP of that width with pixels alone.`]);
  }); // prettier-ignore

  test('finds an original under a name that is none of ours', async () => {
    const problems = await inspected((copy) => {
      writeFileSync(join(copy, 'foto/depan.jpg'), tree[`${folder}/depan.jpg`] ?? '');
    })();
    expect(problems).toEqual(['foto/depan.jpg is not a square WebP of that width with pixels alone.']);
  });

  test('finds an address in a srcset that leads nowhere', async () => {
    const gone = photos().find((name) => name.endsWith('-320.webp')) ?? '';
    const problems = await inspected((copy) => {
      rmSync(join(copy, gone));
    })();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`links to ${base}${gone}, which was not built.`);
  });
});

describe('the cache', () => {
  const root = join(import.meta.dirname, '..');
  const entries = () => {
    const ids = new Set(photos().map((path) => path.slice(5, 25)));
    return [...ids].sort().map((id) => join(root, '.cache/photos', id.slice(0, 2), id));
  };

  test('is never trusted: two builds at once with damaged entries give the same site and mend them', async () => {
    const [one = '', two = '', three = '', four = ''] = entries();
    const whole = entries().map((file) => readFileSync(file));
    const flipped = Buffer.from(whole[0] ?? '');
    flipped[Math.floor(flipped.length / 2)] = (flipped[Math.floor(flipped.length / 2)] ?? 0) ^ 1;
    writeFileSync(one, flipped);
    writeFileSync(two, whole[1]?.subarray(0, 500) ?? '');
    writeFileSync(three, whole[3] ?? '');
    rmSync(four);
    const [a, b] = await Promise.all([build(work.path('a')), build(work.path('b'))]);
    expect([a, b]).toEqual([first, first]);
    expect(entries().map((file) => readFileSync(file))).toEqual(whole);
  });

  test('does not hide that a photo was replaced: its address and the id of the build change', async () => {
    writeFileSync(join(content, folder, 'depan.jpg'), await stored(2).jpeg().toBuffer());
    const second = await build(work.path('c'));
    const [before, after] = [photos(), photos(work.path('c'))];
    expect(after).toHaveLength(9);
    expect(before.filter((path) => after.includes(path))).toHaveLength(6);
    expect(second['versi.json']).not.toBe(first['versi.json']);
  });
});
