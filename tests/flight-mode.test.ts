import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { run, workFolder, writeTree } from './commands.ts';
import { openMoodyHost, type MoodyHost } from './moody-host.ts';
import { changed, small, type Tree } from './tree.ts';

const base = '/katalog/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const work = workFolder();
const event = 'acara/cianjur/bazar-uji/';
const bazaar = 'events/cianjur/bazar-uji/index.md';
const tauco = 'products/cianjur/sari-rasa-tauco/index.md';

let browser: Browser;
beforeAll(async () => {
  const build = async (name: string, tree: Tree, args: readonly string[] = []) => {
    const env = { CONTENT_DIR: writeTree(work.path(`${name}-content`), tree), OUT_DIR: work.path(name), BASE_PATH: base };
    const { code, stderr } = await run('build.ts', ['--no-social-pictures', '--no-print', ...args], env);
    expect(code, stderr).toBe(0);
  };
  const builds = [
    build('v1', small),
    build('v2', changed({ [tauco]: [['retail: 25000', 'retail: 26500']] })),
    build('cancelled', changed({ [bazaar]: [['status: planned', 'status: cancelled']] })),
    build('off', small, ['--no-worker']),
  ];
  await Promise.all(builds);
  browser = await launchBrowser();
}, 120_000); // prettier-ignore
afterAll(async () => {
  await browser.close();
  work.clean();
});

let host: MoodyHost;
let context: BrowserContext;
let page: Page;
let heard: string[];
beforeEach(async () => {
  host = await openMoodyHost(base);
  host.deploy(work.path('v1'));
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(8000);
  heard = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security|Refused/i.test(message.text())) heard.push(message.text());
  });
});
afterEach(async () => {
  expect(heard).toEqual([]);
  await context.close();
  await host.close();
});

/** Waits for what comes soon on an idle computer, and later on a busy one. */
const soon = <Value>(read: () => Value, options = {}) => expect.poll(read, { timeout: 10_000, ...options });

const open = (path: string) => page.goto(host.url + path, { waitUntil: 'load' });
const control = () => page.locator('save-event');
const button = (name: RegExp | string) => control().getByRole('button', { name });
const status = () => control().getByRole('status');
const heading = () => page.getByRole('heading', { level: 1 });
const main = () => page.locator('main').innerText();
/** Saves the bazaar from its page and waits until it says so. */
async function save(): Promise<void> {
  await open(event);
  await button(/^Simpan bazar ini/).click();
  await soon(() => status().textContent()).toMatch(/^Disimpan/);
}
/** As in an aeroplane, from here on. */
async function takeOff(): Promise<void> {
  await context.setOffline(true);
  host.mood('cut');
}
const packFiles = () => host.asked().filter((path) => /^\/(?:bekal|foto)\//.test(path));
const savedFiles = () =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(' event '));
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return files.flat().sort();
  }); // prettier-ignore

describe('a saved bazaar in flight mode', () => {
  test('shows its stands, products with their facts, makers and codes, at the addresses that they always have', async () => {
    await save();
    await takeOff();
    await open(event);
    await soon(() => heading().textContent()).toBe('Bazar Uji');
    const list = await main();
    expect(list).toMatch(/^Salinan dari \d+ \w+ 20\d\d/m);
    for (const text of [
      'Blok A',
      '08.30–17.00 WIB setiap hari',
      'Pintu masuk di sisi selatan.',
      'A-1',
      'Sari Rasa',
      'Tauco Hitam Sari Rasa',
      'Blok B',
      'B-1',
      'Tani Mulya',
    ]) {
      expect(list).toContain(text);
    }
    await page.getByRole('link', { name: 'Tauco Hitam Sari Rasa', exact: true }).first().click();
    await page.waitForURL(`${host.url}produk/cianjur/sari-rasa-tauco/`);
    const facts = [
      'Sari Rasa', 'Rp25.000 per stoples', '1 Oktober 2026', 'mengandung kedelai', 'mungkin mengandung kacang tanah',
      'ID32119999999990826', '2063203999999-29', '250 g', 'Kedelai hitam, gula aren', '180 hari', 'Stan A-1', 'JXKH58',
    ]; // prettier-ignore
    for (const text of facts) expect(await main()).toContain(text);
    const loaded = () => page.locator('main img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth)); // prettier-ignore
    await soon(loaded).toEqual([128]);

    // Opened afresh, as from a scan or a link in a message.
    const titles: Record<string, string> = {
      'produk/cianjur/sari-rasa-tauco/?utm_source=wa': 'Tauco Hitam Sari Rasa',
      'en/products/cianjur/sari-rasa-tauco/': 'Black Tauco Sari Rasa',
      'acara/cianjur/bazar-uji/b-1/': 'Stan B-1',
      'acara/cianjur/bazar-uji/2/': 'Bazar Uji',
      'en/events/cianjur/bazar-uji/': 'Test Bazaar',
      'umkm/cianjur/sari-rasa/': 'Sari Rasa',
      'merek/cianjur/tauco-bersama/tauco-hitam/': 'Tauco Hitam',
      'Q/R2Y9FB/': 'Tauco Hitam Sari Rasa',
      'q/r2y9fb': 'Tauco Hitam Sari Rasa',
      'Q/2GFQV7/': 'Stan A-1',
      'Q/8WEVSA/': 'Bazar Uji',
    };
    for (const [path, title] of Object.entries(titles)) {
      await open(path);
      await soon(() => heading().textContent()).toBe(title);
    }
  });

  test('is searched as the catalogue is, and finds what a code stands for', async () => {
    await save();
    await takeOff();
    await open(event);
    const search = page.getByRole('searchbox', { name: 'Cari stan, produk, atau kode' });
    const found = () => page.locator('main ul a:visible').allTextContents();
    const said = () => page.locator('offline-shelf').getByRole('status');
    await search.fill('taoco');
    expect(await said().textContent()).toBe('2 produk dan 0 stan cocok.');
    expect(await found()).toEqual(['Tauco Hitam Sari Rasa', 'Tauco Hitam Sari Rasa Besar']);
    await search.fill('b-1');
    expect(await found()).toEqual(['B-1', 'Tani Mulya']);
    await search.fill('batik');
    expect(await said().textContent()).toBe('Tidak ada yang cocok di bazar ini.');
    await search.fill('r2y 9fb');
    await page.getByRole('link', { name: 'Tauco Hitam Sari Rasa' }).click();
    await soon(() => heading().textContent()).toBe('Tauco Hitam Sari Rasa');
  });

  test('opens typed codes in any case, reads O as 0, and offers the ones that are a slip away', async () => {
    await save();
    await takeOff();
    await open('kode/');
    await soon(() => heading().textContent()).toBe('Ketik kode');
    const before = [await page.title(), await page.locator('body').getAttribute('data-palette')];
    const type = async (code: string) => {
      await page.getByRole('textbox', { name: 'Kode pada label' }).fill(code);
      await page.getByRole('button', { name: 'Buka halamannya' }).click();
    };
    const answer = () => page.locator('.code-answer').innerText();
    await type('r2y9fc');
    await soon(answer).toMatch(/^Kode R2Y9FC tidak mungkin benar[\s\S]*R2Y9FB/);
    await type('R2Y9F');
    await soon(answer).toContain('yang Anda ketik 5');
    await type('R2Y9FU');
    await soon(answer).toContain('“U” tidak ada dalam kode');
    await type('TXVR7A');
    await soon(answer).toBe('Kode TXVR7A tidak ada di bazar yang tersimpan di perangkat ini.');
    await type('wo32j9');
    await soon(() => heading().textContent()).toBe('Sari Rasa');
    expect(new URL(page.url()).pathname).toBe(`${base}Q/W032J9/`);
    const palette = () => page.locator('body').getAttribute('data-palette');
    expect([await page.title(), await palette()]).not.toEqual(before);
    await page.goBack();
    await soon(() => heading().textContent()).toBe('Ketik kode');
    expect([await page.title(), await palette()]).toEqual(before);
    expect(before[0]).toMatch(/^Ketik kode · /);
  });

  test('is named on every page that is not saved, with its age, and can be removed there', async () => {
    await save();
    await takeOff();
    await open('daerah/cianjur/');
    await soon(() => heading().textContent()).toBe('Halaman ini belum tersimpan');
    expect(await main()).toMatch(/Bazar Uji\s+Salinan dari \d+ \w+ 20\d\d.* · \d+\u00a0kB/);
    await page.getByRole('button', { name: 'Hapus salinan Bazar Uji' }).click();
    await soon(main).toContain('Belum ada bazar yang tersimpan');
    expect(await savedFiles()).toEqual([]);
  });

  test('is as accessible as other pages, and wider than no screen', async () => {
    await save();
    await takeOff();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      event,
      'produk/cianjur/sari-rasa-tauco/',
      `${event}a-1/`,
      'umkm/cianjur/sari-rasa/',
      'kode/',
      'daerah/',
      'luring/',
    ]) {
      await open(path);
      await page.locator('offline-shelf:not(:has(.needs-script)) h1').waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate<string[]>('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
      expect(found, path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('is shown where the network is silent, too', async () => {
    await save();
    host.mood('silent');
    await page.goto(`${host.url}Q/R2Y9FB/`, { waitUntil: 'commit' });
    await soon(() => heading().textContent()).toBe('Tauco Hitam Sari Rasa');
  });
});

describe('the list of a visitor', () => {
  const rows = (list = '#daftar .own:not(.given *)') => page.locator(`${list} > li`).evaluateAll((items) => items.map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ').replace('★', '').trim())); // prettier-ignore
  const star = (name: string) => page.locator('.stands').getByRole('button', { name: `Daftar saya: ${name}` });
  const marks = () => page.evaluate((key) => localStorage.getItem(key), `etalase.list.1:${base}cianjur/bazar-uji`);

  test('is there in flight mode, in the order of the stands, and can be changed', async () => {
    await open(event);
    await star('B-1 Tani Mulya').click();
    await open(`${event}a-1/`);
    await page.getByRole('button', { name: /Daftar saya: Tauco Hitam Sari Rasa/ }).first().click();
    await page.evaluate((key) => {
      const { marks: before } = JSON.parse(localStorage.getItem(key) ?? '{}') as { marks: object[] };
      localStorage.setItem(key, JSON.stringify({ marks: [{ mark: 'Z9', text: 'Z-9 Pergi' }, ...before] }));
    }, `etalase.list.1:${base}cianjur/bazar-uji`);
    await save();
    await soon(async () => (await rows()).join()).toContain('di stan A-1');
    const online = await rows();
    await takeOff();
    await open(event);
    await soon(() => page.locator('offline-shelf #daftar').isVisible()).toBe(true);
    expect(await rows()).toEqual(online);
    expect(online).toEqual([
      'Tauco Hitam Sari Rasa 250 g di stan A-1', 'B-1 Tani Mulya', 'Z-9 Pergi tidak lagi ada di bazar ini',
    ]);
    expect(await star('B-1 Tani Mulya').getAttribute('aria-pressed')).toBe('true');
    await star('A-1 Sari Rasa').click();
    expect(await page.locator('offline-shelf').getByRole('status').textContent()).toBe('A-1 Sari Rasa masuk ke daftar Anda.');
    await page.locator('#daftar').getByRole('button', { name: 'Daftar saya: B-1 Tani Mulya' }).click();
    expect(await star('B-1 Tani Mulya').getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Daftar saya');
    expect(await marks()).toMatch(/Z9.*JXKH58.*2GFQV7/);
    expect(await rows()).toHaveLength(3);
    await page.evaluate(axe);
    expect(await page.evaluate<string[]>('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
    await page.locator('#daftar a').first().click();
    await soon(() => heading().textContent()).toMatch(/Stan A-1|Tauco Hitam/);
  }); // prettier-ignore

  test('that a link brings is shown beside it, and can be taken over', async () => {
    await save();
    await takeOff();
    await page.goto('about:blank');
    await open(`${event}#daftar=b-1.2GFQV7`);
    await soon(() => rows('#daftar .given .own')).toEqual(['A-1 Sari Rasa', 'B-1 Tani Mulya']);
    expect(await marks()).toBeNull();
    await page.getByRole('button', { name: 'Tambahkan ke daftar saya' }).click();
    expect(await page.locator('#daftar .given').innerText()).toContain('Semua isinya ada di daftar Anda.');
    expect(await rows()).toEqual(['A-1 Sari Rasa', 'B-1 Tani Mulya']);
    await page.getByRole('button', { name: 'Tutup' }).click();
    expect(await page.locator('#daftar .given').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(await star('A-1 Sari Rasa').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a copy leads back to the page itself', () => {
  const whole = () => page.getByRole('button', { name: 'Buka halaman lengkapnya' });
  const isPage = () => page.locator('offline-shelf').count().then((count) => count === 0); // prettier-ignore

  test('when the network comes back, and from every further view', async () => {
    await save();
    await takeOff();
    await open(event);
    await soon(() => heading().textContent()).toBe('Bazar Uji');
    expect(await whole().count()).toBe(0);
    host.mood('fine');
    await context.setOffline(false);
    await soon(() => page.locator('offline-shelf .notice').textContent()).toContain('Sambungan sudah kembali.');
    await page.getByRole('link', { name: 'Tauco Hitam Sari Rasa', exact: true }).first().click();
    await soon(() => heading().textContent()).toBe('Tauco Hitam Sari Rasa');
    expect(await isPage()).toBe(false);
    await whole().click();
    await soon(isPage).toBe(true);
    expect(await heading().textContent()).toBe('Tauco Hitam Sari Rasa');
    expect(new URL(page.url()).pathname).toBe(`${base}produk/cianjur/sari-rasa-tauco/`);
  });

  test('where there is a network and only the page cannot be had, at once', async () => {
    await save();
    host.mood('trouble');
    await open(event);
    await whole().waitFor();
    host.mood('fine');
    await whole().click();
    await soon(isPage).toBe(true);
  });

  test('where nothing is saved of it, also with a fragment in its address', async () => {
    await save();
    await takeOff();
    await open('daerah/cianjur/#produk');
    await soon(() => heading().textContent()).toBe('Halaman ini belum tersimpan');
    host.mood('fine');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await soon(isPage).toBe(true);
    expect(new URL(page.url()).hash).toBe('#produk');
  });
});

describe('saving', () => {
  test('waits for no answer about lasting storage, asks only who tapped, and needs none', async () => {
    const asked = () => page.evaluate(() => Number(sessionStorage.getItem('asked')));
    await page.addInitScript(() => {
      StorageManager.prototype.persist = () => {
        sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
        return new Promise(() => {});
      };
    });
    await save();
    expect(await asked()).toBe(1);
    const before = await savedFiles();
    host.deploy(work.path('v2'));
    await open(event);
    await soon(async () => (await savedFiles()).join()).not.toBe(before.join());
    await soon(() => status().textContent()).toMatch(/^Disimpan \d[^.]*(?:\.\d+)?[^.]*\.$/);
    expect(await asked()).toBe(1);
    await button('Hapus').click();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'storage'));
    await save();
    expect(await page.evaluate(() => 'storage' in navigator)).toBe(false);
  });

  test('tells how much it is, and where it is saved whole', async () => {
    await open(event);
    expect(await button(/^Simpan/).textContent()).toMatch(/^\s*Simpan bazar ini \(\d+\u00a0kB\)\s*$/);
    await button(/^Simpan/).click();
    await soon(() => status().textContent()).toMatch(/^Disimpan \d+ \w+ 20\d\d/);
    expect((await savedFiles()).map((path) => path.replace(/[0-9a-f]{12,20}/, '#')).sort()).toEqual([
      `${base}bekal/#.json`, `${base}bekal/catatan`, `${base}foto/#-128.webp`,
    ]);
    await button('Hapus').click();
    await soon(() => status().textContent()).toBe('Salinan sudah dihapus dari perangkat ini.');
    expect(await savedFiles()).toEqual([]);
  }); // prettier-ignore

  test('fetches nothing for a copy that is up to date, and what changed after a deploy', async () => {
    await save();
    const before = await savedFiles();
    host.asked();
    await open(event);
    await soon(() => status().textContent()).toMatch(/^Disimpan/);
    expect(packFiles()).toEqual([]);
    host.deploy(work.path('v2'));
    await open(event);
    await soon(async () => (await savedFiles()).join()).not.toBe(before.join());
    await soon(() => status().textContent()).toMatch(/^Disimpan \d[^.]*(?:\.\d+)?[^.]*\.$/);
    // The data alone: no picture changed.
    expect(packFiles()).toEqual([expect.stringMatching(/^\/bekal\/[0-9a-f]{12}\.json$/)]);
    expect(await savedFiles()).toHaveLength(3);
    await takeOff();
    await open('Q/R2Y9FB/');
    await soon(main).toContain('Rp26.500');
  });

  test('tells who saved a bazaar that it was cancelled, and is not offered to anybody else', async () => {
    await save();
    host.deploy(work.path('cancelled'));
    const before = await savedFiles();
    await open(event);
    await soon(async () => (await savedFiles()).join()).not.toBe(before.join());
    await soon(() => status().textContent()).toMatch(/^Disimpan \d/);
    await takeOff();
    for (const path of [event, `${event}a-1/`]) {
      await open(path);
      await soon(() => page.locator('offline-shelf .notice').allTextContents()).toContain('Acara ini dibatalkan.');
    }
    host.mood('fine');
    await context.setOffline(false);
    await open(event);
    await button('Hapus').click();
    await soon(() => status().textContent()).toBe('Salinan sudah dihapus dari perangkat ini.');
    expect(await control().getByRole('button').count()).toBe(0);
    await open(event);
    await control().locator('progress').waitFor({ state: 'attached' });
    await soon(() => control().isHidden()).toBe(true);
    expect(await savedFiles()).toEqual([]);
  });

  test('that is cut in its middle leaves nothing that looks whole, and goes on where it was', async () => {
    host.mood('half', /-128\.webp$/);
    await open(event);
    await button(/^Simpan/).click();
    await soon(() => status().textContent()).toMatch(/^Sambungan terputus\. Yang sudah terunduh tidak hilang.*Penyimpanan belum selesai/);
    await takeOff();
    await open('Q/R2Y9FB/');
    await soon(() => heading().textContent()).toBe('Ketik kode');
    expect(await main()).toContain('tidak ada di bazar yang tersimpan');
    await context.setOffline(false);
    host.mood('fine');
    await open(event);
    host.asked();
    await button(/^Lanjutkan menyimpan/).click();
    await soon(() => status().textContent()).toMatch(/^Disimpan/);
    expect(packFiles()).toEqual([expect.stringMatching(/-128\.webp$/)]);
  }); // prettier-ignore

  test('can be cancelled, and what was there before stays whole', async () => {
    host.mood('silent', /-128\.webp$/);
    await open(event);
    await button(/^Simpan/).click();
    await control().locator('progress').waitFor({ state: 'visible' });
    await button('Batalkan').click();
    await soon(() => status().textContent()).toMatch(/^Dibatalkan/);
    expect(await control().locator('progress').isHidden()).toBe(true);
    host.mood('fine');
    await button(/^Lanjutkan/).click();
    await soon(() => status().textContent()).toMatch(/^Disimpan/);
  });

  test('explains that there is no room, and loses nothing of what was saved', async () => {
    await save();
    const before = await savedFiles();
    await page.evaluate(() => localStorage.setItem('daftar', 'tauco'));
    const session = await context.newCDPSession(page);
    const { origin } = new URL(host.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    host.deploy(work.path('v2'));
    await open(event);
    await soon(() => status().textContent()).toMatch(/^Ruang penyimpanan tidak cukup\./);
    expect(await savedFiles()).toEqual(before);
    expect(await page.evaluate(() => localStorage.getItem('daftar'))).toBe('tauco');
    await takeOff();
    await open('Q/R2Y9FB/');
    await soon(main).toContain('Rp25.000');
  });

  test('explains that a deploy has just replaced the data', async () => {
    await open(event);
    host.mood('fine');
    host.deploy(work.path('v2'));
    await button(/^Simpan/).click();
    await soon(() => status().textContent()).toMatch(/^Data bazar ini baru saja diganti\./);
  });

  test('explains that the browser forbids it', async () => {
    await page.addInitScript(() => {
      const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      for (const name of ['open', 'keys', 'has', 'match'] as const) CacheStorage.prototype[name] = denied;
    });
    await open(event);
    await button(/^Simpan/).click();
    await soon(() => status().textContent()).toMatch(/^Peramban ini tidak mengizinkan situs menyimpan data\./);
    await soon(() => heading().textContent()).toBe('Bazar Uji');
  });

  test('is not offered where it cannot be done: without scripts, workers, or in a site without them', async () => {
    const contexts = [
      { javaScriptEnabled: false, missing: [], site: 'v1' },
      { javaScriptEnabled: true, missing: ['serviceWorker'], site: 'v1' },
      { javaScriptEnabled: true, missing: [], site: 'off' },
    ];
    for (const { javaScriptEnabled, missing, site } of contexts) {
      host.deploy(work.path(site));
      const other = await browser.newContext({ javaScriptEnabled });
      const plain = await other.newPage();
      const errors: string[] = [];
      plain.on('pageerror', (error) => errors.push(error.message));
      await plain.addInitScript((names) => names.forEach((name) => Reflect.deleteProperty(Navigator.prototype, name)), missing);
      await plain.goto(host.url + event, { waitUntil: 'load' });
      expect(await plain.getByRole('heading', { level: 1 }).textContent()).toBe('Bazar Uji');
      expect(await plain.getByRole('button', { name: /^Simpan/ }).count()).toBe(0);
      expect(errors).toEqual([]);
      await other.close();
    }
  }); // prettier-ignore
});

test('a site built without the worker ends those that phones still have', async () => {
  await save();
  await page.evaluate(() => localStorage.setItem('daftar', 'tauco'));
  host.deploy(work.path('off'));
  await open(event);
  await soon(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), { timeout: 15_000 }).toBe(0); // prettier-ignore
  await soon(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await heading().textContent()).toBe('Bazar Uji');
  expect(await page.evaluate(() => localStorage.getItem('daftar'))).toBe('tauco');
});

test('only pages of bazaars and of codes register the worker, under a policy of their own', () => {
  const policy = "; worker-src 'self'";
  const pages = readdirSync(work.path('v1'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')); // prettier-ignore
  const registering = pages.filter((path) => readFileSync(work.path(`v1/${path}`), 'utf8').includes('data-worker='));
  expect(registering.map((path) => path.replace('index.html', '')).sort()).toEqual([
    'Q/8WEVSA/', 'acara/cianjur/bazar-uji/', 'en/code/', 'en/events/cianjur/bazar-uji/', 'en/offline/', 'kode/', 'luring/',
  ]);
  for (const path of pages) {
    const [, found = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(work.path(`v1/${path}`), 'utf8')) ?? []; // prettier-ignore
    const searches = found.includes('wasm-unsafe-eval');
    expect(found.endsWith(policy), path).toBe(searches || registering.includes(path));
  }
}); // prettier-ignore
