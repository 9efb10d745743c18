import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventData } from '#outputs/events/data.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { run, workFolder } from './commands.ts';
import { attributeOf, elementsOf, textOf } from './html.ts';
import { modulesOf } from './modules.ts';
import { readSymbol } from './symbols.ts';
import { largeEvent, writeLargeEvent } from './large-event.ts';

/** A bazaar of 600 stands, as its visitors have it in their hands. */

const work = workFolder();
const output = work.path('dist');
const slug = largeEvent.split('/')[1] ?? '';
const home = `/acara/${largeEvent}/`;
let browser: Browser;
let site: Served;

beforeAll(async () => {
  const content = writeLargeEvent(work.path('content'), 600);
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { CONTENT_DIR: content, OUT_DIR: output });
  expect(code, stderr).toBe(0);
  [site, browser] = await Promise.all([serve(output, '/', 0), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  work.clean();
});

const compressed = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;
const served = (address: string) => readFileSync(join(output, address));
const elementsAt = (address: string) => [...elementsOf(parse(served(`${address}index.html`).toString('utf8')))];
const data = () => JSON.parse(served(`${home}${slug}.json`).toString('utf8')) as EventData;

/** All pages of the event, then one of its stands and one of its goods. */
function addresses(): string[] {
  const pages = [home];
  while (existsSync(join(output, `${home}${pages.length + 1}/index.html`))) pages.push(`${home}${pages.length + 1}/`);
  return pages;
}

describe('without a script', () => {
  test('every page weighs at most 14 kB with its style sheets, and 40 kB in all', () => {
    const pages = addresses();
    expect(pages.length).toBeGreaterThan(12);
    for (const address of [...pages, `${home}k-1/`, `${home}jenis/keripik/`]) {
      const html = served(`${address}index.html`);
      const sheets = elementsAt(address)
        .filter((element) => attributeOf(element, 'rel') === 'stylesheet')
        .map((element) => attributeOf(element, 'href') ?? '');
      expect(sheets.length, address).toBeGreaterThan(0);
      const onTheWay = sheets.reduce((sum, sheet) => sum + compressed(served(sheet)), compressed(html));
      expect(onTheWay, address).toBeLessThanOrEqual(14_000);
      expect(html.length, address).toBeLessThanOrEqual(40_000);
    }
  });

  test('each stand stands once in the lists, in the order of the way, and is drawn once', () => {
    const pages = addresses().map(elementsAt);
    const listed = pages.flat().flatMap((element) => (attributeOf(element, 'data-mark') === undefined ? [] : attributeOf(element, 'id') ?? [])); // prettier-ignore
    expect(listed).toEqual(data().stands.map(([own]) => own));
    expect(new Set(listed).size).toBe(600);
    const drawn = pages.map((elements) =>
      elements.flatMap((element) => (attributeOf(element, 'tabindex') === '-1' && element.tagName === 'a' ? attributeOf(element, 'href') ?? [] : [])),
    ); // prettier-ignore
    for (const [index, hrefs] of drawn.entries()) {
      const here = (pages[index] ?? []).flatMap((element) => attributeOf(element, 'id') ?? []);
      for (const href of hrefs) expect(here).toContain(href.slice(1));
    }
    expect(drawn.flat()).toHaveLength(600);
  });

  test('every link to a block leads to its heading', () => {
    const links = elementsAt(home).flatMap((element) => {
      const href = attributeOf(element, 'href') ?? '';
      return href.includes('#blok-') ? [{ href, text: textOf(element) }] : [];
    });
    expect(links).toHaveLength(new Set(data().stands.map(([, , block]) => block)).size);
    for (const { href, text } of links) {
      const [address = '', anchor] = href.split('#');
      const heading = elementsAt(address).find((element) => attributeOf(element, 'id') === anchor);
      const block = heading && textOf(heading).replace('Blok ', '').trim();
      expect(text).toContain(block);
    }
  });

  test('keripik is found by its kind: every stand that shows some, with those goods alone', () => {
    const { stands, products, categories } = data();
    const crisps = new Set(products.flatMap(([, , , , category], index) => (categories[category] === 'Keripik' ? [index] : []))); // prettier-ignore
    const wanted = stands
      .filter(([, , , , , shown]) => shown.some((product) => crisps.has(product)))
      .map(([own]) => own);
    expect(wanted.length).toBeGreaterThan(20);
    expect(elementsAt(home).some((element) => attributeOf(element, 'href') === `${home}jenis/keripik/`)).toBe(true);
    const listed: string[] = [];
    for (let number = 1; listed.length < wanted.length; number += 1) {
      const rows = elementsAt(`${home}jenis/keripik/${number === 1 ? '' : `${number}/`}`).filter((element) => attributeOf(element, 'data-mark') !== undefined); // prettier-ignore
      for (const row of rows) expect(textOf(row)).not.toMatch(/tauco|batik tulis/i);
      listed.push(...rows.map((row) => attributeOf(row, 'id') ?? ''));
    }
    expect(listed).toEqual(wanted);
  });
});

test('the script of an event weighs at most 6 kB, and brings the QR symbol only when asked', () => {
  const scripts = [
    ...served(join(home, 'index.html'))
      .toString('utf8')
      .matchAll(/<script [^>]*src="([^"]+)"/g),
  ];
  const desk = scripts
    .map(([, file = '']) => file)
    .find((file) => served(file).toString('utf8').includes('event-desk'));
  if (desk === undefined) throw new Error('The desk of the event has no script.');
  expect(modulesOf(output, [desk]).reduce((sum, file) => sum + compressed(served(file)), 0)).toBeLessThanOrEqual(6000);
});

/** Opens an address of the event, and waits for its desk. */
async function open(address = home, context?: BrowserContext): Promise<Page> {
  const page = await (
    context ?? (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] }))
  ).newPage();
  await page.goto(new URL(address, site.url).href);
  await page.locator('event-desk:defined').waitFor();
  return page;
}
const status = (page: Page) => page.locator('event-desk [role=status]').textContent();
const names = (page: Page, list: string) => page.locator(`${list} > li`).evaluateAll((rows) => rows.map((row) => (row.querySelector('h3, a')?.textContent ?? row.textContent).replace(/\s+/g, ' ').trim())); // prettier-ignore
const own = '#daftar .own';

describe('the search', () => {
  test('finds goods among all 600 stands, and says how many', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: 'Cari di bazar ini' }).fill('keripik');
    await expect.poll(() => status(page)).toMatch(/^\d+ stan cocok\./);
    const rows = page.locator('[data-is=found] > li');
    expect(await rows.count()).toBe(24);
    for (const text of await rows.allTextContents()) expect(text).toMatch(/keripik/i);
    await page.getByRole('searchbox', { name: 'Cari di bazar ini' }).fill('t-540');
    await expect.poll(() => names(page, '[data-is=found]')).toEqual([expect.stringMatching(/^T-540 /)]);
    await page.getByRole('searchbox', { name: 'Cari di bazar ini' }).fill('zzz');
    await expect.poll(() => status(page)).toMatch(/^Tidak ada stan/);
    await page.getByRole('searchbox', { name: 'Cari di bazar ini' }).fill('');
    await expect.poll(() => status(page)).toBe('');
  });

  test('says so where the stands could not be loaded, and tries again', async () => {
    const page = await open();
    await page.route('**/*.json', (route) => route.abort());
    await page.getByRole('searchbox', { name: 'Cari di bazar ini' }).fill('keripik');
    await expect.poll(() => status(page)).toMatch(/^Pencarian tidak dapat dimuat/);
    await page.unroute('**/*.json');
    await page.getByRole('searchbox', { name: 'Cari di bazar ini' }).fill('keripik ');
    await expect.poll(() => status(page)).toMatch(/stan cocok/);
  });
});

describe("a visitor's own list", () => {
  test('is kept by star and keyboard, on every page of the event and on the next visit', async () => {
    const page = await open(`${home}2/`);
    const star = page.locator('#k-1 .star');
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    await star.focus();
    await page.keyboard.press('Enter');
    expect(await star.getAttribute('aria-pressed')).toBe('true');
    expect(await status(page)).toMatch(/^K-1 .+ masuk ke daftar Anda\.$/);
    await page.locator('#k-2 .star').click();
    expect(await names(page, own)).toHaveLength(2);
    await page.goto(new URL(`${home}k-1/`, site.url).href);
    expect(await page.locator('event-desk a').textContent()).toBe('Daftar saya (2)');
    expect(await page.locator('.actions .star').getAttribute('aria-pressed')).toBe('true');
    await page.locator('.shown .star').first().click();
    await page.locator('event-desk a').click();
    await expect.poll(() => names(page, own)).toHaveLength(3);
    await expect.poll(() => page.locator(`${own} small`).first().textContent()).toMatch(/^di stan K-1/);
    await page.locator(`${own} .star`).first().click();
    await expect.poll(() => names(page, own)).toHaveLength(2);
  });

  test('works where storage is forbidden, and says that it will not last', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    const page = await open(`${home}2/`, context);
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(error.message));
    await page.locator('#k-1 .star').click();
    await page.locator('#k-2 .star').click();
    expect(await names(page, own)).toHaveLength(2);
    expect(await page.locator('#daftar .notice').textContent()).toMatch(/hanya bertahan selama halaman ini terbuka/);
    expect(heard).toEqual([]);
  });

  test('goes on by link: what was shared is shown, and added to what the other has', async () => {
    const page = await open(`${home}2/`);
    await page.locator('#k-1 .star').click();
    await page.locator('#k-3 .star').click();
    await page.getByRole('button', { name: 'Bagikan tautan' }).click();
    await expect.poll(() => status(page)).toBe('Tautan tersalin');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#daftar=[0-9A-Z]{6}\.[0-9A-Z]{6}$/);

    const other = await open(`${home}2/`);
    await other.locator('#k-2 .star').click();
    await other.goto(link);
    const given = other.locator('#daftar .given');
    await expect.poll(() => names(other, '.given .own')).toEqual([expect.stringMatching(/^K-1 /), expect.stringMatching(/^K-3 /)]); // prettier-ignore
    expect(await names(other, '[data-is=own] > .own')).toEqual([expect.stringMatching(/^K-2 /)]);
    await given.getByRole('button', { name: 'Tambahkan ke daftar saya' }).click();
    await expect.poll(() => names(other, '[data-is=own] > .own')).toHaveLength(3);
    await given.getByRole('button', { name: 'Tutup' }).click();
    expect(await given.count()).toBe(0);
    await other.reload();
    await expect.poll(() => names(other, '[data-is=own] > .own')).toHaveLength(3);
  });

  test('is shown as a QR symbol that leads to it', async () => {
    const page = await open(`${home}2/`);
    await page.locator('#k-1 .star').click();
    await page.getByRole('button', { name: 'Tampilkan QR' }).click();
    const symbol = page.locator('#daftar svg.symbol');
    await symbol.waitFor();
    const { data, info } = await sharp(await symbol.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const read = await readSymbol({ data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' });
    expect(read?.text).toMatch(new RegExp(`${home}#daftar=[0-9A-Z]{6}$`));
  });

  test('can be read where nothing more comes over the network', async () => {
    const page = await open(`${home}2/`);
    await page.locator('#k-1 .star').click();
    await page.route('**/*.json', (route) => route.abort());
    await page.reload();
    await expect.poll(() => names(page, own)).toEqual([expect.stringMatching(/^K-1 .+/)]);
  });
});
