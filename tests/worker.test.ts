import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventCache, visitedCache } from '#outputs/offline/storage.ts';
import { writeWorker } from '../scripts/build/worker.ts';
import { launchBrowser } from './browser.ts';
import { workFolder } from './commands.ts';
import { openMoodyHost, type MoodyHost } from './moody-host.ts';

const root = join(import.meta.dirname, '..');
const base = '/katalog/';
const work = workFolder();

/** The colour of the text of each build, so that a page without its style is seen. */
const colours = { v1: 'rgb(10, 20, 30)', v2: 'rgb(40, 50, 60)' } as const;
type Build = keyof typeof colours;

/** A picture of two by two dots: bytes that are no text. */
const poster = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWNYZSy4yliQAUIBABx6A7k5WZe+AAAAAElFTkSuQmCC', 'base64'); // prettier-ignore

let browser: Browser;
let registering: string;
beforeAll(async () => {
  const bundle = await rolldown({ input: join(root, 'src/site/islands/offline/worker.ts') });
  registering = (await bundle.generate({ format: 'es' })).output[0].code;
  await bundle.close();
  for (const build of ['v1', 'v2'] as const) await writeSite(build, build);
  await writeSite('v1', 'retired', true);
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  work.clean();
});

let host: MoodyHost;
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  host = await openMoodyHost(base);
  host.deploy(work.path('v1'));
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(8000);
});
afterEach(async () => {
  await context.close();
  await host.close();
});

/** A small site of one build, with the real worker: its pages have one style and one script, named after the build. */
async function writeSite(build: Build, name: string, retired = false): Promise<void> {
  const folder = work.path(name);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const html = (title: string, language: string) =>
    `<!DOCTYPE html><html lang="${language}"><head><title>${title}</title><link rel="stylesheet" href="${base}_astro/site.${build}.css"></head>` +
    `<body><main id="isi" tabindex="-1"><h1>${title} ${build}</h1></main>` +
    `<p data-worker="${base}" hidden>Versi baru <button>Muat ulang</button></p>` +
    `<script type="module" src="${base}_astro/register.${build}.js"></script></body></html>`;
  const pages = { '': 'Beranda', 'acara/cianjur/bazar/': 'Bazar', 'produk/cianjur/tauco/': 'Tauco', 'luring/': 'Luring' };
  for (const [path, title] of Object.entries(pages)) write(`${path}index.html`, html(title, 'id'));
  write('en/offline/index.html', html('Offline', 'en'));
  write('en/products/cianjur/tauco/index.html', html('Soya paste', 'en'));
  write(`_astro/site.${build}.css`, `body{color:${colours[build]}}@font-face{font-family:x;src:url(${base}_astro/font.${build}.woff2)}`);
  write(`_astro/font.${build}.woff2`, `font of ${build}`);
  write(`_astro/register.${build}.js`, registering);
  writeFileSync(join(folder, 'poster.png'), poster);
  write('bentuk.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeWorker({ root, folder, pages: { id: '/luring/', en: '/en/offline/' }, retired });
} // prettier-ignore

/** Waits for what comes soon on an idle computer, and later on a busy one. */
const soon = <Value>(read: () => Value, options = {}) => expect.poll(read, { timeout: 10_000, ...options });

const open = (path: string) => page.goto(host.url + path, { waitUntil: 'load' });
const title = () => page.locator('h1').textContent();
const colour = () => page.evaluate(() => getComputedStyle(document.body).color);
const notice = () => page.locator('main .notice').allTextContents();
const cacheNames = () => page.evaluate(() => caches.keys());
/** Opens the site and waits until its worker is at work for this page. */
async function settle(path = ''): Promise<void> {
  await open(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
/** Waits until what the worker stores behind a page is there. */
const stored = (path: string) =>
  soon(() => page.evaluate(async ([name, url]) => (await caches.open(name ?? '')).match(url ?? '').then(Boolean), [visitedCache(base), host.url + path]))
    .toBe(true); // prettier-ignore

test('pages with the worker are the pages without it', async () => {
  await settle();
  for (const path of ['', 'produk/cianjur/tauco/', 'en/products/cianjur/tauco/?utm_source=wa']) {
    const answer = await open(path);
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(await answer?.text()).toBe(readFileSync(work.path(`v1/${path.replace(/\?.*/, '')}index.html`), 'utf8'));
  }
  expect((await open('tidak/ada/'))?.status()).toBe(404);
  expect((await open('produk/cianjur/tauco'))?.url()).toBe(`${host.url}produk/cianjur/tauco`);
});

test('after a deploy that removed the old files no page is blank: new ones come from the network, old copies keep their style', async () => {
  await settle();
  await open('acara/cianjur/bazar/');
  await open('produk/cianjur/tauco/');
  await stored('produk/cianjur/tauco/');
  host.deploy(work.path('v2'));
  await open('acara/cianjur/bazar/');
  expect([await title(), await colour()]).toEqual(['Bazar v2', colours.v2]);
  await stored('acara/cianjur/bazar/');
  host.mood('cut');
  await open('acara/cianjur/bazar/');
  expect([await title(), await colour()]).toEqual(['Bazar v2', colours.v2]);
  await open('produk/cianjur/tauco/?utm_source=wa');
  expect([await title(), await colour()]).toEqual(['Tauco v1', colours.v1]);
  expect(await notice()).toEqual([
    expect.stringMatching(/^Salinan dari \d+ \w+ \d{4}\. Sambungan tidak ada atau terlalu lambat/),
  ]);
  await page.goBack();
  expect([await title(), await colour()]).toEqual(['Bazar v2', colours.v2]);
});

test('a new worker waits, tells of itself, and takes over with one reload, keeping what was saved', async () => {
  await settle();
  const saved = eventCache(base, 'cianjur/bazar');
  await page.evaluate(async (name) => (await caches.open(name)).put('/katalog/x', new Response('kept')), saved);
  await open('produk/cianjur/tauco/');
  await stored('produk/cianjur/tauco/');
  const [shellBefore] = (await cacheNames()).filter((name) => name.includes(' shell '));
  host.deploy(work.path('v2'));
  await open('');
  const banner = page.locator('[data-worker]');
  await banner.waitFor({ state: 'visible' });
  expect(await title()).toBe('Beranda v2');
  host.asked();
  await Promise.all([page.waitForEvent('load'), banner.getByRole('button').click()]);
  expect([await title(), await colour()]).toEqual(['Beranda v2', colours.v2]);
  expect(host.asked().filter((path) => path === '/')).toHaveLength(1);
  expect(await banner.isHidden()).toBe(true);
  const names = await cacheNames();
  expect(names).toContain(saved);
  expect(names).not.toContain(shellBefore);
  // The visited page is of a build whose shell and files are gone everywhere else.
  host.mood('cut');
  await open('produk/cianjur/tauco/');
  expect([await title(), await colour()]).toEqual(['Tauco v1', colours.v1]);
  await open('belum/pernah/');
  expect([await title(), await colour()]).toEqual(['Luring v2', colours.v2]);
});

test('the offer of a new worker works in every page that shows it, also after it was taken in another', async () => {
  await settle();
  const other = await context.newPage();
  await other.goto(host.url, { waitUntil: 'load' });
  host.deploy(work.path('v2'));
  const banner = (of: Page) => of.locator('[data-worker]');
  for (const one of [page, other]) {
    await one.reload({ waitUntil: 'load' });
    await banner(one).waitFor({ state: 'visible' });
  }
  for (const one of [page, other]) {
    await Promise.all([one.waitForEvent('load'), banner(one).getByRole('button').click()]);
    await soon(() => banner(one).isHidden()).toBe(true);
  }
});

test('the kill switch recovers a phone with a broken worker in one navigation, and leaves what its owner wrote', async () => {
  const broken = `
    self.addEventListener('install', () => self.skipWaiting());
    self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    self.addEventListener('fetch', (event) => {
      if (event.request.mode === 'navigate') event.respondWith(new Response('', { headers: { 'Content-Type': 'text/html' } }));
    });`;
  await settle();
  await page.evaluate(
    async (name) => {
      localStorage.setItem('daftar', 'tauco, pala');
      await (await caches.open(name)).put('/katalog/x', new Response('kept'));
      await (await caches.open('workbox of another site')).put('/lain', new Response('theirs'));
    },
    eventCache(base, 'cianjur/bazar'),
  );
  writeFileSync(work.path('v1/sw.js.good'), readFileSync(work.path('v1/sw.js')));
  writeFileSync(work.path('v1/sw.js'), broken);
  try {
    host.deploy(work.path('v1'));
    await open('');
    await expect
      .poll(() => page.reload().then(() => page.locator('h1').count()), { timeout: 15_000, interval: 2000 })
      .toBe(0);
  } finally {
    writeFileSync(work.path('v1/sw.js'), readFileSync(work.path('v1/sw.js.good')));
  }
  host.deploy(work.path('retired'));
  await open('produk/cianjur/tauco/');
  await page.getByRole('heading', { name: 'Tauco v1' }).waitFor({ timeout: 15_000 });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cacheNames()).toEqual(['workbox of another site']);
  expect(await page.evaluate(() => localStorage.getItem('daftar'))).toBe('tauco, pala');
}, 60_000);

test('a shell that cannot be had whole is not installed, and the worker before it stays', async () => {
  host.mood('trouble', /^\/en\/offline\//);
  await open('');
  await soon(() => host.asked().includes('/en/offline/')).toBe(true);
  await soon(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined)).toBe(true); // prettier-ignore
  expect((await cacheNames()).filter((name) => name.includes(' shell '))).toEqual([]);
  expect(await title()).toBe('Beranda v1');
  host.mood('fine');
  await settle();
  host.deploy(work.path('v2'));
  host.mood('cut', /font\.v2/);
  await open('');
  await soon(() => host.asked().filter((path) => path.includes('font.v2')).length).toBeGreaterThan(0);
  host.mood('cut');
  await open('belum/pernah/');
  expect([await title(), await colour()]).toEqual(['Luring v1', colours.v1]);
});

test('a silent network keeps nobody waiting who has a copy; without one it may take its time', async () => {
  await settle();
  await open('produk/cianjur/tauco/');
  await stored('produk/cianjur/tauco/');
  host.mood('silent');
  const begun = performance.now();
  await open('produk/cianjur/tauco/');
  const waited = performance.now() - begun;
  expect([await title(), await colour()]).toEqual(['Tauco v1', colours.v1]);
  expect(waited).toBeGreaterThan(2500);
  expect(waited).toBeLessThan(6000);
  const late = page.goto(`${host.url}acara/cianjur/bazar/`, { timeout: 4500 });
  await expect(late).rejects.toThrow(/Timeout/);
});

test('a server in trouble is answered from the copy, and says so itself where there is none', async () => {
  await settle();
  await open('produk/cianjur/tauco/');
  await stored('produk/cianjur/tauco/');
  host.mood('trouble');
  await open('produk/cianjur/tauco/');
  expect(await title()).toBe('Tauco v1');
  expect(await notice()).toHaveLength(1);
  expect((await open('acara/cianjur/bazar/'))?.status()).toBe(503);
});

test('an unknown page without a network is answered in the language of its address', async () => {
  await settle();
  host.mood('cut');
  await open('acara/cianjur/bazar/');
  expect([await title(), await colour()]).toEqual(['Luring v1', colours.v1]);
  await open('en/events/cianjur/bazar/');
  expect(await title()).toBe('Offline v1');
});

test('a file that is opened by itself is never kept as a page, and comes whole where it is kept as a file', async () => {
  await settle();
  const bytes = async (path: string) => (await open(path))?.body();
  expect(await bytes('poster.png')).toEqual(poster);
  // Stored after it, so that its turn would have come.
  await open('produk/cianjur/tauco/');
  await stored('produk/cianjur/tauco/');
  host.mood('cut');
  await open('poster.png');
  expect(await title()).toBe('Luring v1');
  await page.evaluate(
    async ([name = '', url = '', content = '']) => {
      const file = await fetch(`data:image/png;base64,${content}`);
      await (await caches.open(name)).put(url, file);
    },
    [visitedCache(base), `${host.url}poster.png`, poster.toString('base64')],
  );
  expect(await bytes('poster.png')).toEqual(poster);
});

test('storage that is cleared under the worker costs the copies and nothing else', async () => {
  await settle();
  await open('produk/cianjur/tauco/');
  await stored('produk/cianjur/tauco/');
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await open('produk/cianjur/tauco/');
  expect([await title(), await colour()]).toEqual(['Tauco v1', colours.v1]);
});

test('where the browser has no workers, the pages are there all the same', async () => {
  const without = await browser.newContext({ serviceWorkers: 'block' });
  const plain = await without.newPage();
  const heard: string[] = [];
  plain.on('pageerror', (error) => heard.push(error.message));
  await plain.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await plain.goto(host.url);
  expect(await plain.locator('h1').textContent()).toBe('Beranda v1');
  expect(await plain.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  expect(heard).toEqual([]);
  await without.close();
});
