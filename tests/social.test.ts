import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { socialLimit, socialSize } from '#outputs/social/album.ts';
import { socialCards, type SocialCard } from '#outputs/social/cards.ts';
import { startSearchIndex } from '../scripts/build/search-index.ts';
import { meansFiles } from '../scripts/build/social/means.ts';
import { startSocialPictures } from '../scripts/build/social/pictures.ts';
import { toFile } from '../scripts/build/social/raster.ts';
import { filesBelow, hashes, run, workFolder, writeTree } from './commands.ts';
import { load, small } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

let cards: SocialCard[];
beforeAll(async () => {
  const loaded = await load(small);
  if (!loaded.catalog) throw new Error('The small catalogue has no faults.');
  cards = [...socialCards(loaded.catalog)];
});

/** Draws cards into a folder of its own, and answers with the files and the album. */
async function draw(name: string, cache: string, some: readonly SocialCard[] = cards, photos: readonly string[] = []) {
  const workshop = work.path(`${name}/workshop`);
  const folder = work.path(`${name}/site`);
  writeTree(folder, { 'index.html': '' });
  const drawing = startSocialPictures(some, { cache: work.path(cache), workshop, photos });
  try {
    await drawing.finish(folder, () => {});
  } finally {
    await drawing.cancel();
  }
  return { folder, album: drawing.album };
}

test('every card becomes a picture of the size and weight that messengers show', async () => {
  const { folder, album } = await draw('first', 'cache');
  expect(album.size).toBe(cards.length);
  const files = [...album.values()].map(({ address }) => address);
  expect(new Set(files).size).toBe(cards.length);
  expect(filesBelow(folder).filter((file) => file !== 'index.html').map((file) => `/${file}`)).toEqual(files.sort()); // prettier-ignore
  for (const address of files) {
    const file = join(folder, address);
    expect(statSync(file).size, address).toBeLessThanOrEqual(socialLimit);
    const { format, width, height, hasAlpha } = await sharp(file).metadata();
    expect({ format, width, height, hasAlpha }).toEqual({ format: 'png', ...socialSize, hasAlpha: false });
    const { entropy } = await sharp(file).stats();
    expect(entropy, address).toBeGreaterThan(1);
  }
});

test('a picture from the cache is the one that would be drawn, and a damaged one is drawn again', async () => {
  const { folder: cold } = await draw('cold', 'kept');
  const entries = filesBelow(work.path('kept'));
  expect(entries).toHaveLength(cards.length);
  const [cut = '', changed = '', swapped = ''] = entries.map((entry) => join(work.path('kept'), entry));
  const whole = readFileSync(swapped);
  writeFileSync(swapped, readFileSync(changed));
  writeFileSync(cut, readFileSync(cut).subarray(0, 1000));
  const bytes = readFileSync(changed);
  bytes[5000] = (bytes[5000] ?? 0) ^ 1;
  writeFileSync(changed, bytes);
  const { folder: warm } = await draw('warm', 'kept');
  expect(hashes(warm)).toEqual(hashes(cold));
  expect(readFileSync(swapped)).toEqual(whole);
});

test('what a picture says decides its name: another name of the maker, another picture', async () => {
  const [first] = cards;
  if (!first) throw new Error('There is a card for the site.');
  const { album: before } = await draw('name', 'cache', [first]);
  const { album: after } = await draw('renamed', 'cache', [{ ...first, lines: ['Lain'] }]);
  expect(after.get('site')?.address).not.toBe(before.get('site')?.address);
});

test('a photo is shown, from wherever it lies by then, and stays within the weight', async () => {
  const noise = { create: { width: 900, height: 900, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 90 } } } as const; // prettier-ignore
  writeTree(work.path('published'), { 'foto/x.webp': await sharp(noise).webp({ quality: 95 }).toBuffer() });
  const product = cards.find(({ kind }) => kind === 'product');
  if (!product) throw new Error('There is a product.');
  const { folder, album } = await draw('photo', 'cache', [{ ...product, photo: 'foto/x.webp', packs: [] }], [
    work.path('gone'),
    work.path('published'),
  ]); // prettier-ignore
  const file = join(folder, album.get(product.of)?.address ?? '');
  const { format, width, height, exif } = await sharp(file).metadata();
  expect({ format, width, height, exif }).toEqual({ format: 'jpeg', ...socialSize, exif: undefined });
  expect(statSync(file).size).toBeLessThanOrEqual(socialLimit);
  const inside = await sharp(file).extract({ left: 150, top: 150, width: 200, height: 200 }).stats();
  expect(Math.min(...inside.channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
});

test('a photo that is not there ends the drawing with its name and that of the card', async () => {
  const [first] = cards;
  if (!first) throw new Error('There is a card for the site.');
  await expect(draw('lost', 'cache', [{ ...first, photo: 'foto/tiada.webp' }])).rejects.toThrow(
    'The social picture of site cannot be drawn: The photo foto/tiada.webp is not there.',
  );
});

describe('a picture that is too heavy for messengers whatever is tried', () => {
  test.each(['png', 'jpeg'] as const)('is refused as %s, and a light one is not', async (format) => {
    const { width, height } = socialSize;
    const noise = { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 99 } } as const; // prettier-ignore
    const tile = (await sharp({ create: noise }).png().toBuffer()).toString('base64');
    const svg = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
    const heavy = svg(`<image width="${width}" height="${height}" href="data:image/png;base64,${tile}"/>`);
    await expect(toFile(heavy, format)).rejects.toThrow(
      new RegExp(`^As ${format} it has \\d{6,} bytes, and messengers show no more than 300000\\.$`),
    );
    const light = await toFile(svg('<rect width="900" height="600" fill="#a33"/>'), format);
    expect((await sharp(light).metadata()).format).toBe(format);
  });
});

test.each([
  ['social pictures', () => startSocialPictures(cards, { cache: work.path('ended/cache'), workshop: work.path('ended'), photos: [] })],
  ['the search index', () => startSearchIndex([])],
])('a thread that ends before it is done fails the build: %s', async (_name, begin) => {
  const thread = begin();
  await thread.cancel();
  await expect(thread.finish(work.path('ended'), () => {})).rejects.toThrow(/ended early \(code \d+\)\.$/);
}); // prettier-ignore

test('the name of a picture depends on every module of the site that it is drawn with', () => {
  const root = join(import.meta.dirname, '..');
  const known = meansFiles();
  const imported = known
    .filter((file) => file.startsWith(join(root, 'src/site')) && file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '([#.][^']+)';/gm)].map(([, path = '']) =>
        path.startsWith('#') ? join(root, 'src', path.slice(1)) : join(dirname(file), path),
      ),
    );
  expect(imported.length).toBeGreaterThan(15);
  // Wording is told by what it says on a card, so that another sentence of the site draws nothing anew.
  const others = imported.filter((file) => !file.startsWith(join(root, 'src/site/wording/')));
  expect(others.filter((file) => !known.includes(file))).toEqual([]);
  expect(known).toContain(join(root, 'package-lock.json'));
});

describe('a built site', () => {
  const meta = (html: string) =>
    Object.fromEntries([...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)">/g)].map(([, name = '', value]) => [name, value])); // prettier-ignore

  test('names on every page a picture that is there', async () => {
    const output = work.path('built/dist');
    const content = writeTree(work.path('built/content'), small);
    const settings = {
      CONTENT_DIR: content,
      OUT_DIR: output,
      SITE_URL: 'https://katalog.example',
      BASE_PATH: '/pasar',
    };
    const { code, stderr } = await run('build.ts', [], settings);
    expect(code, stderr).toBe(0);
    const pages = filesBelow(output).filter((file) => file.endsWith('.html'));
    const named = new Set<string>();
    for (const page of pages) {
      const html = readFileSync(join(output, page), 'utf8');
      const said = meta(html);
      expect(said, page).toMatchObject({
        'og:type': 'website',
        'og:site_name': 'Etalase Uji',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(said['og:url'], page).toMatch(/^https:\/\/katalog\.example\/pasar\//);
      expect(said['og:locale'], page).toBe(page.startsWith('en/') ? 'en_GB' : 'id_ID');
      const image = said['og:image'] ?? '';
      expect(image, page).toMatch(/^https:\/\/katalog\.example\/pasar\/sosial\/[0-9a-f]{32}\.(?:png|jpg)$/);
      expect(said['og:image:type'], page).toBe(image.endsWith('png') ? 'image/png' : 'image/jpeg');
      expect(said['og:image:alt'], page).toBeTruthy();
      const file = image.slice('https://katalog.example/pasar/'.length);
      expect(existsSync(join(output, file)), page).toBe(true);
      named.add(file);
    }
    expect([...named].sort()).toEqual(filesBelow(output).filter((file) => file.startsWith('sosial/')));
  });

  test.each([
    ['by its argument', ['--no-social-pictures'], {}],
    ['by the environment', [], { SOCIAL_PICTURES: 'off' }],
  ])('has no pictures where that is asked for %s', async (name, args, env) => {
    const output = work.path(`plain ${name}/dist`);
    const content = writeTree(work.path(`plain ${name}/content`), small);
    const { code, stderr } = await run('build.ts', args, { CONTENT_DIR: content, OUT_DIR: output, ...env });
    expect(code, stderr).toBe(0);
    expect(existsSync(join(output, 'sosial'))).toBe(false);
    const said = meta(readFileSync(join(output, 'index.html'), 'utf8'));
    expect(said).toMatchObject({ 'og:type': 'website', 'twitter:card': 'summary' });
    expect(Object.keys(said).filter((key) => key.startsWith('og:image'))).toEqual([]);
  });
});
