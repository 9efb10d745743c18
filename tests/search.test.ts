import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { run, workFolder } from './commands.ts';

const work = workFolder();
let browser: Browser;
let site: Served;

beforeAll(async () => {
  const output = work.path('dist');
  const { code, stderr } = await run('build.ts', [], { OUT_DIR: output, BASE_PATH: '/katalog' });
  expect(code, stderr).toBe(0);
  [site, browser] = await Promise.all([serve(output, '/katalog/', 0), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  work.clean();
});

/** Opens a page that fails the test by the end if anything was said on its console. */
async function open(path: string, javaScriptEnabled = true): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) heard.push(request.url());
  });
  await page.goto(site.url + path);
  return { page, heard };
}

const titles = (page: Page) => page.locator('catalogue-search ol a').allTextContents();
const status = (page: Page) => page.locator('catalogue-search [role=status]');

test('words find products, also by the spellings that people type, below a base path', async () => {
  const { page, heard } = await open('cari/');
  expect(await status(page).textContent()).toBe('Ketik nama produk, bahan, produsen, atau daerah.');
  await page.getByLabel('Kata yang dicari').fill('tauco');
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ produk cocok\.$/);
  const found = await titles(page);
  expect(found.join('\n')).toMatch(/tauco/i);
  const href = await page.locator('catalogue-search ol a').first().getAttribute('href');
  expect(href).toMatch(/^\/katalog\/produk\//);

  await page.getByLabel('Kata yang dicari').fill('taoco');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=taoco');
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ produk cocok\.$/);
  const byVariant = await titles(page);
  expect(byVariant.length).toBeGreaterThan(0);
  for (const title of byVariant) expect(found).toContain(title);

  await page.locator('catalogue-search ol a').first().click();
  expect(await page.locator('h1').textContent()).toMatch(/tauco/i);
  expect(heard).toEqual([]);
});

test('region and category narrow the results, and an address with a question answers it', async () => {
  const { page, heard } = await open('cari/?regency=kota-madiun');
  await expect.poll(() => status(page).textContent()).toMatch(/produk cocok/);
  expect(await page.locator('catalogue-search ol li').allTextContents()).toSatisfy((items: string[]) =>
    items.every((item) => item.includes('Kota Madiun')),
  );
  await page.getByLabel('Kategori').selectOption('sambal');
  await expect.poll(() => new URL(page.url()).search).toBe('?regency=kota-madiun&category=sambal');
  await expect.poll(async () => (await titles(page)).every((title) => /pecel|sambal/i.test(title))).toBe(true);
  await page.getByLabel('Kata yang dicari').fill('zzzzqqq');
  await expect.poll(() => status(page).textContent()).toMatch(/^Tidak ada yang cocok/);
  expect(heard).toEqual([]);
});

test('the list grows on request and the focus goes to what is new', async () => {
  const { page } = await open('en/search/?regency=cianjur');
  const more = page.getByRole('button', { name: 'Show more' });
  await expect.poll(() => page.locator('catalogue-search ol li').count()).toBe(10);
  await more.click();
  await expect.poll(() => page.locator('catalogue-search ol li').count()).toBeGreaterThan(10);
  expect(await page.evaluate('document.activeElement.closest("li") === document.querySelectorAll("ol > li")[10]')).toBe(
    true,
  );
  expect(await page.locator('catalogue-search ol a').first().getAttribute('href')).toMatch(
    /^\/katalog\/en\/products\//,
  );
});

test('without a script the page says so and offers other ways', async () => {
  const { page } = await open('cari/', false);
  expect(await status(page).textContent()).toMatch(/^Pencarian memerlukan JavaScript/);
  expect(await page.locator('main section a').count()).toBeGreaterThan(20);
});
