import { beforeEach, describe, expect, test } from 'vitest';
import { keepPage, trimVisited } from './visited.ts';

const origin = 'https://katalog.example';
const base = '/katalog/';

/** What these functions use of a cache, in memory. */
function memoryCache(): { cache: Cache; paths: () => string[] } {
  const files = new Map<string, Response>();
  const urlOf = (asked: RequestInfo | URL) =>
    new URL(asked instanceof Request ? asked.url : String(asked), origin).href;
  const cache = {
    match: (asked: RequestInfo | URL) => Promise.resolve(files.get(urlOf(asked))?.clone()),
    put(asked: RequestInfo | URL, file: Response) {
      files.set(urlOf(asked), file);
      return Promise.resolve();
    },
    delete: (asked: RequestInfo | URL) => Promise.resolve(files.delete(urlOf(asked))),
    keys: () => Promise.resolve([...files.keys()].map((url) => new Request(url))),
  };
  return { cache: cache as unknown as Cache, paths: () => [...files.keys()].map((url) => url.slice(origin.length)) };
}

const html = (build: string) => `<link rel="stylesheet" href="/katalog/_astro/site.${build}.css"><main>${build}</main>`;
const css = (build: string) => `@font-face{src:url(/katalog/_astro/font.${build}.woff2)}`;
/** A server that has the files of these builds. */
const serverOf =
  (...builds: string[]) =>
  (path: string) => {
    const [, build = '', type] = /\.(\w+)\.(\w+)$/.exec(path) ?? [];
    if (!builds.includes(build)) return Promise.resolve(undefined);
    return Promise.resolve(new Response(type === 'css' ? css(build) : 'font'));
  };
const minute = (number: number) => new Date(Date.UTC(2026, 10, 21, 9, number));

describe('a visited page', () => {
  let memory: ReturnType<typeof memoryCache>;
  beforeEach(() => (memory = memoryCache()));
  const visit = (path: string, build: string, at: number, bring = serverOf(build)) =>
    keepPage(memory.cache, origin + base + path, new Response(html(build)), base, minute(at), bring);

  test('is kept without the question of its address, with its style and font, and with the moment', async () => {
    await visit('produk/cianjur/x/?utm_source=wa', 'v1', 5);
    expect(memory.paths().sort()).toEqual([
      '/katalog/_astro/font.v1.woff2',
      '/katalog/_astro/site.v1.css',
      '/katalog/produk/cianjur/x/',
    ]);
    const page = await memory.cache.match(`${origin}/katalog/produk/cianjur/x/`);
    expect(page?.headers.get('x-etalase-stored')).toBe('2026-11-21T09:05:00.000Z');
    expect(await page?.text()).toBe(html('v1'));
  });

  test('fetches what it needs once, however many pages need it', async () => {
    let asked = 0;
    const bring = (path: string) => {
      asked += 1;
      return serverOf('v1')(path);
    };
    for (let page = 0; page < 5; page += 1) await visit(`produk/${page}/`, 'v1', page, bring);
    expect(asked).toBe(2);
  });

  test('is kept even where one of its files cannot be had', async () => {
    await visit('produk/x/', 'v1', 1, () => Promise.resolve(undefined));
    expect(memory.paths()).toEqual(['/katalog/produk/x/']);
  });

  test('keeps its style over deploys that remove it, as long as it is kept itself', async () => {
    for (let page = 0; page < 6; page += 1) await visit(`lama/${page}/`, 'v1', page);
    for (let page = 0; page < 3; page += 1) await visit(`baru/${page}/`, 'v2', 10 + page);
    await trimVisited(memory.cache, 8);
    expect(memory.paths().sort()).toEqual([
      '/katalog/_astro/font.v1.woff2', '/katalog/_astro/font.v2.woff2', '/katalog/_astro/site.v1.css',
      '/katalog/_astro/site.v2.css', '/katalog/baru/0/', '/katalog/baru/1/', '/katalog/baru/2/', '/katalog/lama/5/',
    ]);
  }); // prettier-ignore

  test('goes with its files when it is the oldest of too many', async () => {
    await visit('lama/', 'v1', 0);
    for (let page = 0; page < 4; page += 1) await visit(`baru/${page}/`, 'v2', 10 + page);
    await memory.cache.put(`${origin}/katalog/foto/0123-480.webp`, new Response('photo'));
    await trimVisited(memory.cache, 4);
    expect(memory.paths().sort()).toEqual([
      '/katalog/_astro/font.v2.woff2', '/katalog/_astro/site.v2.css', '/katalog/baru/2/', '/katalog/baru/3/',
    ]);
  }); // prettier-ignore

  test('stays while there is room', async () => {
    for (let page = 0; page < 8; page += 1) await visit(`lama/${page}/`, 'v1', page);
    await trimVisited(memory.cache, 8);
    expect(memory.paths().filter((path) => path.endsWith('/'))).toHaveLength(8);
  });
});
