import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { facetIds, type FacetId } from '#outputs/search/facets.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { loadContent } from '#project/load.ts';
import { readSettings } from '#project/settings.ts';
import { run, workFolder } from './commands.ts';

const work = workFolder();
let browser: Browser;
let site: Served;
let catalog: Catalog;

beforeAll(async () => {
  const output = work.path('dist');
  const { code, stderr } = await run('build.ts', ['--no-social-pictures'], { OUT_DIR: output, BASE_PATH: '/katalog' });
  expect(code, stderr).toBe(0);
  const shipped = await loadContent(readSettings(join(import.meta.dirname, '..'), {}, new Date()));
  if (!shipped.catalog) throw new Error('The shipped content has faults.');
  ({ catalog } = shipped);
  [site, browser] = await Promise.all([serve(output, '/katalog/', 0), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  work.clean();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything said on the console, thrown, or asked of another host. */
  readonly heard: string[];
}

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) heard.push(request.url());
  });
  await page.goto(site.url + path);
  return { page, context, heard };
}

const status = (page: Page) => page.getByRole('status');
const titles = (page: Page) => page.locator('.found a').allTextContents();
const query = (page: Page) => new URL(page.url()).searchParams;
/** Waits until the page says this, and shows what it speaks of. */
const says = async (page: Page, text: string | RegExp) => {
  await page.locator('catalogue-search:defined .outcome:not([aria-busy])').waitFor();
  await expect.poll(() => status(page).textContent()).toMatch(text);
  await page.locator('.outcome:not([aria-busy])').waitFor();
};
const option = (page: Page, name: string) => page.locator('.filters').getByLabel(name);
/** Waits until the page has answered, and for how many results. */
async function answered(page: Page): Promise<number> {
  await says(page, /\d|Tidak ada|No product/);
  return Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? 0);
}

test('everything is there at first, by name, and words find products also as people spell them', async () => {
  const { page, heard } = await open('cari/');
  await says(page, new RegExp(`^${catalog.products.length} produk\\. Ketik kata`));
  expect((await titles(page)).slice(0, 5)).toEqual(
    searchOrder(catalog.products, 'id')
      .slice(0, 5)
      .map(({ facts }) => facts.name),
  );

  await page.getByLabel('Kata yang dicari').pressSequentially('tauco');
  await says(page, /^\d+ produk cocok\.$/);
  const found = await titles(page);
  expect(found.join('\n')).toMatch(/tauco/i);
  expect(await page.locator('.found a').first().getAttribute('href')).toMatch(/^\/katalog\/produk\//);
  expect(query(page).get('q')).toBe('tauco');

  await page.getByLabel('Kata yang dicari').fill('taoco');
  await expect.poll(() => query(page).get('q')).toBe('taoco');
  await says(page, /^\d+ produk cocok\.$/);
  const byVariant = await titles(page);
  expect(byVariant.length).toBeGreaterThan(0);
  for (const title of byVariant) expect(found).toContain(title);
  expect(heard).toEqual([]);
});

test('filters add up, say what they would give, can be taken away one by one, and Back undoes the last', async () => {
  const { page, heard } = await open('cari/');
  await option(page, 'Kota Madiun').check();
  await expect.poll(() => page.url()).toContain('?regency=kota-madiun');
  const madiun = await answered(page);
  expect(madiun).toBe(catalog.regencies.find(({ id }) => id === 'kota-madiun')?.products.length);
  // A second value of the same facet widens, and its count said by how much.
  const cianjur = page.locator('[data-facet=regency] [data-value=cianjur]');
  const more = Number(await cianjur.locator('.count').textContent());
  await option(page, 'Kabupaten Cianjur').check();
  await expect.poll(() => answered(page)).toBe(madiun + more);
  await option(page, 'Sambal').check();
  await expect.poll(() => query(page).getAll('category')).toEqual(['sambal']);
  await expect.poll(() => page.locator('.chosen li').count()).toBe(3);
  const both = await answered(page);

  await page.getByRole('button', { name: 'Hapus saringan Kabupaten Cianjur' }).click();
  await expect.poll(() => query(page).getAll('regency')).toEqual(['kota-madiun']);
  await expect.poll(() => page.locator('.chosen li').count()).toBe(2);
  expect(await option(page, 'Kabupaten Cianjur').isChecked()).toBe(false);
  await expect.poll(() => page.evaluate('document.activeElement.closest(".chosen") !== null')).toBe(true);

  await page.goBack();
  await expect.poll(() => answered(page)).toBe(both);
  expect(await option(page, 'Kabupaten Cianjur').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await says(page, new RegExp(`^${catalog.products.length} produk`));
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate('document.activeElement.name')).toBe('q');
  expect(heard).toEqual([]);
});

test('an address answers the same question again, sorted and in the view that it names', async () => {
  const { page } = await open('cari/?q=sambal&regency=kota-madiun&sort=price&view=table');
  const count = await answered(page);
  expect(count).toBeGreaterThan(3);
  const prices = await page.locator('.buyers [data-is=price]').allTextContents();
  expect(prices).toHaveLength(count);
  const numbers = prices.map((price) => Number(/^Rp([\d.]+)/.exec(price)?.[1]?.replaceAll('.', '') ?? Infinity));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(await page.getByLabel('Tabel pembeli', { exact: true }).isChecked()).toBe(true);
  expect(await page.getByLabel('Urutkan').inputValue()).toBe('price');
  expect(await page.locator('.found li').count()).toBe(0);
  expect(await page.locator('.buyers thead th').allTextContents()).toHaveLength(8);

  await page.getByLabel('Urutkan').selectOption('newest');
  await expect.poll(() => query(page).get('sort')).toBe('newest');
  await page.getByLabel('Kartu').check();
  await expect.poll(() => titles(page)).toHaveLength(count);
  expect(query(page).has('view')).toBe(false);
});

test('Back from a product leads to the same place in a list that had grown', async () => {
  const { page } = await open('en/search/', { viewport: { width: 360, height: 640 } });
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect.poll(() => page.locator('.found li').count()).toBe(48);
  expect(
    await page.evaluate('document.activeElement.closest("li") === document.querySelectorAll(".found > li")[24]'),
  ).toBe(true);
  const far = page.locator('.found a').nth(40);
  const name = await far.textContent();
  await far.scrollIntoViewIfNeeded();
  await far.click();
  await page.waitForURL(/\/en\/products\//);
  await page.goBack();
  await expect.poll(() => page.locator('.found li').count()).toBe(48);
  expect(await page.locator('.found a').nth(40).textContent()).toBe(name);
  // Where it stood when it was followed, within the breadth of a hair.
  const off = 'Math.abs(document.querySelectorAll(".found > li")[40].getBoundingClientRect().top - history.state.top)';
  await expect.poll(() => page.evaluate<number>(off)).toBeLessThan(4);
  expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(2000);
});

test('what finds nothing offers what would, and never something that finds nothing either', async () => {
  const { page } = await open('cari/?regency=cianjur&category=batik&price=10000');
  await says(page, /^Tidak ada produk yang cocok\.$/);
  const hints = page.locator('.hints button');
  await expect.poll(() => hints.count()).toBeGreaterThan(0);
  const text = (await hints.first().textContent()) ?? '';
  const promised = Number(/: (\d+) produk$/.exec(text)?.[1]);
  expect(promised, text).toBeGreaterThan(0);
  await hints.first().click();
  await expect.poll(() => answered(page)).toBe(promised);
  expect(await hints.count()).toBe(0);
});

test('the keyboard alone asks, filters, sorts, changes the view and opens a result', async () => {
  const { page } = await open('cari/');
  await answered(page);
  const press = async (key: string, until: string) => {
    for (let step = 0; step < 80; step += 1) {
      if (await page.evaluate<boolean>(until)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${until} was never true.`);
  };
  await press('Tab', 'document.activeElement.name === "q"');
  await page.keyboard.type('keripik');
  await page.keyboard.press('Enter');
  await says(page, /produk cocok/);
  await press('Tab', 'document.activeElement.name === "regency"');
  await page.keyboard.press('Space');
  await expect.poll(() => query(page).getAll('regency')).toHaveLength(1);
  await press('Tab', 'document.activeElement.name === "sort"');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => query(page).get('sort')).toBe('name');
  await press('Tab', 'document.activeElement.name === "view"');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page).get('view')).toBe('table');
  await expect.poll(() => page.locator('.buyers tbody tr').count()).toBeGreaterThan(0);
  await press('Tab', 'document.activeElement.closest("tbody") !== null && document.activeElement.tagName === "A"');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/produk\//);
});

test('readers of a screen hear names, counts and the number of results', async () => {
  const { page } = await open('cari/', { viewport: { width: 1280, height: 900 } });
  await answered(page);
  const tree = await page.locator('main').ariaSnapshot();
  expect(tree).toContain('- search:');
  expect(tree).toMatch(/searchbox "Kata yang dicari"/);
  expect(tree).toMatch(/group "Daerah"/);
  expect(tree).toMatch(/checkbox "Kota Madiun \d+"/);
  expect(tree).toMatch(/status: \d+ produk/);
  expect(tree).toMatch(/combobox "Urutkan"/);
  expect(tree).toMatch(/radio "Kartu" \[checked\]/);
});

test('nothing is wider than a screen of 320 px, filters and table open', async () => {
  const { page } = await open('cari/?view=table&regency=kota-madiun', { viewport: { width: 320, height: 640 } });
  await answered(page);
  await page.locator('.filters > summary').click();
  await page.evaluate('for (const one of document.querySelectorAll(".filters details")) one.open = true');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('a connection that fails is told in words, loses nothing, and can be tried again', async () => {
  const { page, context } = await open('cari/');
  await answered(page);
  await context.setOffline(true);
  await page.getByLabel('Kata yang dicari').fill('keripik');
  await says(page, /^Pencarian tidak dapat dimuat\. Periksa sambungan internet/);
  expect(await page.getByLabel('Kata yang dicari').inputValue()).toBe('keripik');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await says(page, /^\d+ produk cocok\.$/);
  // With the engine there, a word whose part of the index cannot be had is no word that nothing has.
  await context.setOffline(true);
  await page.getByLabel('Kata yang dicari').fill('zaitun');
  await says(page, /^Pencarian tidak dapat dimuat\./);
});

test('the first products stand in the page as the search would show them, and nothing moves when it does', async () => {
  const { page } = await open('cari/', { viewport: { width: 360, height: 740 } });
  await answered(page);
  const shifted = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done([]), 200))`;
  expect(await page.evaluate(shifted)).toEqual([]);
  /** Elements, attributes and texts of the first cards; only those of the build tell when a price grows old. */
  const cards = () =>
    page.locator('.found > li:nth-child(-n + 6), .found > li:nth-child(-n + 6) *').evaluateAll((elements) =>
      elements.map((element) => [
        element.tagName,
        ...[...element.attributes]
          .filter(({ name }) => name !== 'data-due')
          .map(({ name, value }) => `${name}=${value}`)
          .sort(),
        element.textContent.replace(/\s+/g, ' ').trim(),
      ]),
    );
  const built = await cards();
  await page.getByLabel('Tabel pembeli', { exact: true }).check();
  await expect.poll(() => page.locator('.buyers tbody tr').count()).toBe(24);
  await page.locator('.found > li').first().waitFor({ state: 'detached' });
  await page.getByLabel('Kartu').check();
  await expect.poll(() => page.locator('.found > li').count()).toBe(24);
  expect(await cards()).toEqual(built);
});

test('before the search is there, the first products stand for themselves, and never for an answer', async () => {
  const { page } = await open('robots.txt');
  await page.route(/SearchPage.*\.js$/, () => {});
  const first = page.locator('.found > li');
  // The page is not done without its script.
  await page.goto(`${site.url}cari/`, { waitUntil: 'commit' });
  await expect.poll(() => first.count()).toBe(6);
  expect(await first.first().isVisible()).toBe(true);
  expect(await status(page).isVisible()).toBe(true);
  await page.goto(`${site.url}cari/?q=tauco`, { waitUntil: 'commit' });
  await expect.poll(() => first.count()).toBe(6);
  expect(await first.first().isVisible()).toBe(false);
  expect(await page.locator('[role=status]').isVisible()).toBe(false);
});

test('a price that has grown old since the page was built says so on a first card as well', async () => {
  const { page } = await open('robots.txt');
  await page.clock.setFixedTime(new Date('2035-01-01T12:00:00Z'));
  await page.goto(`${site.url}cari/`);
  await answered(page);
  const marks = await page.locator('.found .due').allTextContents();
  expect(new Set(marks.slice(0, 6))).toEqual(new Set(marks.slice(6)));
  expect(marks.slice(0, 6)).toContain('perlu dicek');
});

test('results come a screenful at a time, and a letter stops those of the letter before', async () => {
  const { page, heard } = await open('cari/');
  await answered(page);
  await page.evaluate(`(async () => {
    window.counts = [];
    const found = document.querySelector('.found');
    new MutationObserver(() => window.counts.push(found.children.length)).observe(found, { childList: true });
    const field = document.querySelector('[name=q]');
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('kopi');
    while (!/cocok/.test(document.querySelector('[role=status]').textContent)) await new Promise((done) => setTimeout(done));
    type('');
  })()`);
  await says(page, new RegExp(`^${catalog.products.length} produk`));
  await expect.poll(() => page.locator('.found > li').count()).toBe(24);
  expect((await titles(page)).slice(0, 24)).toEqual(
    searchOrder(catalog.products, 'id')
      .slice(0, 24)
      .map(({ facts }) => facts.name),
  );
  const counts = await page.evaluate<number[]>('window.counts');
  expect(counts.slice(-4)).toEqual([6, 12, 18, 24]);
  expect(heard).toEqual([]);
});

test('without a script the page says so, shows the first products and offers other ways', async () => {
  const { page } = await open('cari/?q=tauco', { javaScriptEnabled: false });
  const note = page.locator('.needs-script');
  expect(await note.textContent()).toMatch(
    /Pencarian memerlukan JavaScript.* Di sini hanya tampak produk-produk pertama/,
  );
  expect(await note.isVisible()).toBe(true);
  // Neither a number that answers nothing nor an order that cannot be changed.
  expect(await page.locator('.arranging').isVisible()).toBe(false);
  expect(await page.locator('.found > li').count()).toBe(6);
  expect(await page.locator('.found > li').first().isVisible()).toBe(true);
  expect(await page.locator('main section a').count()).toBeGreaterThan(20);
});

test('a catalogue too large for one search is searched in parts, of which the address names one', async () => {
  const output = work.path('parts');
  const args = ['--no-social-pictures', '--search-volume', '40'];
  const { code, stderr } = await run('build.ts', args, { OUT_DIR: output });
  expect(code, stderr).toBe(0);
  const parts = await serve(output, '/', 0);
  try {
    const page = await browser.newPage();
    await page.goto(`${parts.url}cari/`);
    await says(page, /^36 produk/);
    const choice = page.getByLabel('Daerah yang dicari');
    expect(await choice.locator('option').allTextContents()).toEqual([
      'Kabupaten Bekasi sampai Kabupaten Cianjur (36 produk)',
      'Kabupaten Karawang sampai Kota Madiun (32 produk)',
    ]);
    expect(await page.locator('[data-facet=regency] .name').allTextContents()).toEqual([
      'Kabupaten Bekasi',
      'Kabupaten Cianjur',
    ]);
    await choice.selectOption({ index: 1 });
    await says(page, /^32 produk/);
    expect(query(page).get('part')).toBe('2');
    await option(page, 'Kota Madiun').check();
    await page.getByLabel('Kata yang dicari').fill('pecel');
    await expect.poll(async () => (await titles(page))[0]).toMatch(/pecel/i);
    await says(page, /^\d+ produk cocok/);
    const found = await titles(page);
    await page.reload();
    await says(page, /^\d+ produk cocok/);
    expect(await titles(page)).toEqual(found);
    expect(await choice.inputValue()).toBe('2');
    await page.close();
  } finally {
    await parts.close();
  }
});

/** What a product is under, read from its facts without the code that the search uses. */
const under: Readonly<Record<FacetId, (node: ProductNode) => readonly string[]>> = {
  regency: ({ id }) => [id.slice(0, id.indexOf('/'))],
  category: ({ facts }) => [facts.category],
  price: ({ facts }) => bandOf([250_000, 100_000, 50_000, 25_000, 10_000, 0], facts.prices?.retail),
  licence: ({ facts }) =>
    (facts.licences ?? []).filter(({ until }) => until === undefined || until >= realToday).map(({ kind }) => kind),
  order: ({ facts }) => bandOf([200, 50, 10, 1], facts.order?.minimum),
  payment: ({ facts }) => facts.trade?.payment ?? [],
  segment: ({ facts }) => facts.segments ?? [],
  brand: ({ facts }) => (facts.brand === undefined ? [] : [facts.brand]),
  cluster: ({ facts }) => (facts.cluster === undefined ? [] : [facts.cluster]),
};
/** The browser asks its own clock, in Jakarta. */
const realToday = new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10);
const bandOf = (bands: readonly number[], value: number | undefined) =>
  value === undefined
    ? []
    : bands
        .filter((from) => from <= value)
        .slice(0, 1)
        .map(String);

test('two hundred random combinations of filters give what a look at every product gives', async () => {
  const { page, heard } = await open('cari/');
  await answered(page);
  let state = 20_261_121;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const order = searchOrder(catalog.products, 'id');
  const values = Object.fromEntries(facetIds.map((id) => [id, [...new Set(order.flatMap((node) => under[id](node)))]]));
  let found = 0;
  for (let round = 0; round < 200; round += 1) {
    const asked = new URLSearchParams();
    for (let left = 1 + random(4); left > 0; left -= 1) {
      const id = facetIds[random(facetIds.length)] ?? 'regency';
      const value = values[id]?.[random(values[id].length)] ?? '';
      if (!asked.has(id, value)) asked.append(id, value);
    }
    const matching = (except?: FacetId) =>
      order.filter((node) =>
        facetIds.every((id) => {
          const chosen = id === except ? [] : asked.getAll(id);
          const own = under[id](node);
          if (chosen.length === 0) return true;
          return id === 'licence'
            ? chosen.every((value) => own.includes(value))
            : chosen.some((value) => own.includes(value));
        }),
      );
    const expected = matching();
    if (expected.length > 0) found += 1;
    const shown = await page.evaluate(askInPage, asked.toString());
    expect(shown.count, asked.toString()).toBe(expected.length);
    expect(shown.names, asked.toString()).toEqual(expected.slice(0, 24).map(({ facts }) => facts.name));
    for (const [name, count] of Object.entries(shown.counts)) {
      const [id, value] = name.split('=') as [FacetId, string];
      const among = matching(id === 'licence' ? undefined : id).filter((node) => under[id](node).includes(value));
      expect(count, `${name} beside ${asked.toString()}`).toBe(among.length);
    }
  }
  // The combinations are worth something: most of them find products, some find none.
  expect(found).toBeGreaterThan(80);
  expect(found).toBeLessThan(200);
  expect(heard).toEqual([]);
});

/** Runs in the page: goes to an address as Back would, and reads what is shown when the answer is there. */
async function askInPage(asked: string): Promise<{ count: number; names: string[]; counts: Record<string, number> }> {
  const status = document.querySelector('[role=status]');
  if (status) status.textContent = '';
  history.pushState(null, '', `?${asked}`);
  dispatchEvent(new PopStateEvent('popstate'));
  const text = () => status?.textContent ?? '';
  while (!/\d|Tidak ada/.test(text()) || document.querySelector('[aria-busy]'))
    await new Promise((done) => setTimeout(done, 2));
  const counts = [...document.querySelectorAll('.option')].map((option): [string, number] => {
    const box = option.querySelector('input');
    return [`${box?.name}=${box?.value}`, Number(option.querySelector('.count')?.textContent)];
  });
  return {
    count: Number(/\d+/.exec(text())?.[0] ?? 0),
    names: [...document.querySelectorAll('.found a')].map(({ textContent }) => textContent),
    counts: Object.fromEntries(counts),
  };
}
