import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { run, workFolder, writeTree } from './commands.ts';
import { small } from './tree.ts';

const work = workFolder();
let browser: Browser;
let site: Served;

beforeAll(async () => {
  const content = writeTree(work.path('content'), small);
  const output = work.path('dist');
  const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: output, SOCIAL_PICTURES: 'off' });
  expect(code, stderr).toBe(0);
  [site, browser] = await Promise.all([serve(output, '/', 0), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  work.clean();
});

const product = 'produk/cianjur/sari-rasa-tauco/';

/** Opens a page for a reader whose clock shows the given moment. */
async function openAt(moment: string, path = product, timezoneId = 'Asia/Jakarta'): Promise<Page> {
  const context = await browser.newContext({ timezoneId, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(site.url + path);
  return page;
}

/** What the marks within a part of the page say; an empty mark says nothing. */
const marks = async (page: Page, part: string) =>
  (await page.locator(`${part} .due`).allTextContents()).filter((text) => text !== '');

/** The days on which the marks of a part of the page begin to speak. */
const days = (page: Page, part: string) =>
  page.locator(`${part} .due`).evaluateAll((found) => found.map((mark) => mark.getAttribute('data-due') ?? ''));

test('a price is marked from the first day on that it is old, and not a day before', async () => {
  const fresh = await openAt('2026-11-21T12:00:00+07:00');
  const [due = ''] = await days(fresh, '.offer');
  expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const before = new Date(Date.parse(`${due}T23:59:59+07:00`) - 86_400_000).toISOString();
  expect(await marks(await openAt(before), '.offer')).toEqual([]);
  expect(await marks(await openAt(`${due}T00:00:01+07:00`), '.offer')).toEqual(['perlu dicek']);
});

test("the day is Jakarta's, wherever the reader is", async () => {
  const [due = ''] = await days(await openAt('2026-11-21T12:00:00+07:00'), '.offer');
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    expect(await marks(await openAt(`${due}T00:00:01+07:00`, product, zone), '.offer'), zone).toEqual(['perlu dicek']);
  }
});

test('a licence past its end says so, in the language of the page', async () => {
  const page = await openAt('2040-01-01T12:00:00+07:00');
  expect(await marks(page, '.licences')).toContain('masa berlaku lewat');
  const english = await openAt('2040-01-01T12:00:00+07:00', 'en/products/cianjur/sari-rasa-tauco/');
  expect(await marks(english, '.licences')).toContain('past its date');
});

test('cards in lists age too', async () => {
  expect(await marks(await openAt('2040-01-01T12:00:00+07:00', 'daerah/cianjur/'), '.cards')).toContain('perlu dicek');
});

test('the number of a licence is copied whole, and the button says that it was', async () => {
  const page = await openAt('2026-11-21T12:00:00+07:00');
  const button = page.locator('.copy').first();
  const number = (await page.locator('.licences .number').first().textContent()) ?? '';
  expect(await button.getAttribute('aria-label')).toBe(`Salin ${number}`);
  await button.click();
  await expect.poll(() => button.textContent()).toBe('Tersalin');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number);
});

test('what is saved is a whole per cent that is really saved', async () => {
  const page = await openAt('2026-11-21T12:00:00+07:00', 'produk/cianjur/sari-rasa-tauco/');
  const rows = await page
    .locator('table tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
  const retail = Number(((await page.locator('.offer .price').textContent()) ?? '').replace(/\D/g, ''));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const price = Number((row[1] ?? '').replace(/\D/g, ''));
    const saved = Number((row.at(-1) ?? '').replace('%', ''));
    expect(price + (retail * saved) / 100, row.join(' ')).toBeLessThanOrEqual(retail);
    expect(price + (retail * (saved + 1)) / 100, row.join(' ')).toBeGreaterThan(retail);
  }
});

test('without a script nothing is marked, no button shows, and the dates stand there all the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + product);
  expect(await marks(page, 'main')).toEqual([]);
  expect(await page.locator('.copy:visible').count()).toBe(0);
  expect(await page.locator('.offer time').count()).toBe(1);
});
