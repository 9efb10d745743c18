import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { addressOf, pageOfPrinted, symbolAddress } from '#model/addresses.ts';
import { isPrintedPlace, printedAddress } from '#model/printed.ts';
import { symbolSvg } from '#outputs/codes/svg.ts';
import { loadContent } from '#project/load.ts';
import { readSettings } from '#project/settings.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { slow3g, slowNetwork } from '../scripts/bench/slow-network.ts';
import { launchBrowser } from './browser.ts';
import { run, workFolder, writeTree } from './commands.ts';
import { decodeSvg } from './symbols.ts';
import { load, small, today } from './tree.ts';

const work = workFolder();
const dist = work.path('dist');
const base = '/katalog/';
let catalog: Catalog;
/** What the build said beside its result. */
let told: string;
let browser: Browser;
let site: Served;

beforeAll(async () => {
  const content = writeTree(work.path('content'), small);
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: dist,
    SOCIAL_PICTURES: 'off',
    BASE_PATH: base,
    SITE_URL: 'https://etalase.example',
  };
  const { code, stderr } = await run('build.ts', [], env);
  expect(code, stderr).toBe(0);
  told = stderr;
  const loaded = await load(small);
  if (!loaded.catalog) throw new Error('The small catalogue has faults.');
  catalog = loaded.catalog;
  [site, browser] = await Promise.all([serve(dist, base, 0), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  work.clean();
});

test('a build for another place than the printed one says so', () => {
  expect(told.trim().split('\n').at(-1)).toBe(
    '⚠ Kode yang tercetak menuju https://etalase.example/, sedangkan situs ini disusun untuk https://etalase.example/katalog/. Pastikan alamat cetak tetap menuju situs yang terbit.',
  );
});

test('the printed place is told from others as servers do: hosts without case, paths with it', () => {
  const site = 'https://etalase.example';
  expect(isPrintedPlace('https://Etalase.example', site, '/')).toBe(true);
  expect(isPrintedPlace('https://etalase.example/KATALOG', site, '/KATALOG/')).toBe(true);
  // What is printed is in capitals, and no file lies there.
  expect(isPrintedPlace('https://etalase.example/KATALOG/', site, '/katalog/')).toBe(false);
  expect(isPrintedPlace('https://etalase.example/katalog/', site, '/katalog/')).toBe(false);
  expect(isPrintedPlace('https://lain.example/', site, '/')).toBe(false);
  expect(isPrintedPlace('https://etalase.example/', site, '/katalog/')).toBe(false);
});

const read = (address: string) => readFileSync(join(dist, address), 'utf8');

describe('the page of a code', () => {
  test('is byte for byte that of what the code stands for, whatever has become of it', () => {
    expect(readdirSync(join(dist, 'Q')).sort()).toEqual(catalog.codes.map(({ code }) => code));
    for (const { code, target } of catalog.codes) {
      const page = pageOfPrinted(target);
      if (!page) throw new Error(`${target} has no page.`);
      expect(read(`${addressOf({ code }, 'id')}index.html`), code).toBe(read(`${addressOf(page, 'id')}index.html`));
    }
  });

  test('stands for every kind of thing that is printed', () => {
    const kinds = new Set(
      catalog.codes.map(({ target }) => `${target.replace(/\/.*/, '')}${target.split('/').length}`),
    );
    expect([...kinds].sort()).toEqual(['brands3', 'brands4', 'events3', 'events4', 'producers3', 'products3']);
  });

  test('shows its own code twice and how to report a suspicious one, with the address in full', () => {
    for (const { code, target } of catalog.codes) {
      const page = read(`${addressOf({ code }, 'id')}index.html`);
      if (catalog.erased.some(({ key }) => key === target)) continue;
      const own = catalog.codeOf(target) ?? '';
      expect(page, target).toContain(`<p class="printed-code">${own}</p>`);
      expect(page, target).toContain(`HTTPS://ETALASE.EXAMPLE/Q/${own}/`);
      expect(page, target).toContain(encodeURIComponent(`kode mencurigakan ${own}`));
      expect(page, target).toContain(`src="${base.slice(0, -1)}${symbolAddress(own)}"`);
    }
  });

  test('what moved is found under both of its codes, and shows both, the older one first', () => {
    const codes = catalog.codes.filter(({ target }) => target === 'products/cianjur/sari-rasa-tauco');
    expect(codes.map(({ code }) => code)).toEqual(['JXKH58', 'R2Y9FB']);
    expect(catalog.codeOf('products/cianjur/sari-rasa-tauco')).toBe('JXKH58');
    expect(read('Q/R2Y9FB/index.html')).toContain('>JXKH58, R2Y9FB</a>');
    expect(read('Q/R2Y9FB/index.html')).toContain('Juga menuju ke sini: R2Y9FB.');
  });

  test('is told to no search engine by itself', () => {
    expect(
      readdirSync(dist)
        .filter((name) => name.startsWith('sitemap'))
        .map(read)
        .join(''),
    ).not.toContain('/Q/');
    for (const { code } of catalog.codes) {
      const [, canonical = ''] =
        /<link rel="canonical" href="([^"]*)"/.exec(read(`${addressOf({ code }, 'id')}index.html`)) ?? [];
      expect(canonical).not.toContain('/Q/');
    }
  });
});

test('every symbol of the site is read by both decoders as the address below it, at the size of a label', async () => {
  for (const { code } of catalog.codes) {
    const svg = read(symbolAddress(code));
    const address = printedAddress('https://etalase.example/', code);
    // 37 modules of 0.4 mm.
    expect(await decodeSvg(svg, 14.8), code).toEqual({ zxing: address, jsqr: address, level: 'Q' });
    expect(svg).toContain(`>${code}</text>`);
    expect(svg).toContain('>etalase.example</text>');
  }
});

test('so is every symbol of the catalogue that is shipped', { timeout: 120_000 }, async () => {
  const root = join(import.meta.dirname, '..');
  const { catalog: shipped } = await loadContent(readSettings(root, { ETALASE_TODAY: today }, new Date()));
  const { printAddress = '' } = shipped?.site ?? {};
  expect(shipped?.codes.length).toBeGreaterThan(150);
  for (const { code } of shipped?.codes ?? []) {
    const address = printedAddress(printAddress, code);
    const read = await decodeSvg(symbolSvg(printAddress, code), 14.8);
    expect(read, code).toEqual({ zxing: address, jsqr: address, level: 'Q' });
  }
});

test(
  'on slow 3G, from the first packet on, the page of a code shows its largest part within 2.5 seconds',
  { retry: 2 },
  async () => {
    const measured: string[] = [];
    // A product with a photo, a maker, a stand.
    for (const code of ['R2Y9FB', 'W032J9', '2GFQV7']) {
      const road = await slowNetwork(Number(new URL(site.url).port), slow3g);
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
      try {
        const page = await context.newPage();
        await page.goto(`http://localhost:${road.port}${base}Q/${code}/`, { waitUntil: 'networkidle' });
        const largest = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const watch = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity));
              watch.observe({ type: 'largest-contentful-paint', buffered: true });
            }),
        );
        measured.push(`${code} ${Math.round(largest)} ms`);
        expect(largest, measured.join(', ')).toBeLessThan(2500);
      } finally {
        await context.close();
        await road.close();
      }
    }
  },
);

describe('a code that is typed', () => {
  async function opened(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.url + path);
    return page;
  }
  /** What the page answers to some text. */
  async function answer(text: string, path = 'kode/'): Promise<string> {
    const page = await opened(path);
    await page
      .getByRole('textbox', { name: /kode|code/i })
      .last()
      .fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.code-answer p').first().waitFor();
    await page.waitForLoadState('networkidle');
    const said = await page.locator('.code-answer').innerText();
    await page.close();
    return said.replace(/\n+/g, '\n');
  }

  test.each(['r2y9fb', 'R2Y-9FB', ' r2 y9 fb ', 'etalase.example/q/r2y9fb', 'jxkh58'])(
    '%s opens its page',
    async (typed) => {
      const page = await opened('kode/');
      await page.getByRole('textbox', { name: 'Kode pada label' }).fill(typed);
      await page.getByRole('button', { name: 'Buka halamannya' }).click();
      await page.waitForURL(/\/katalog\/Q\/(?:R2Y9FB|JXKH58)\/$/);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tauco Hitam Sari Rasa');
      await page.close();
    },
  );

  test('what it cannot be is said, each in its own sentence', async () => {
    expect(await answer('')).toMatchInlineSnapshot(`"Ketik enam karakter kode yang tercetak pada label."`);
    expect(await answer('r2y9u')).toMatchInlineSnapshot(
      `"“u” tidak ada dalam kode. Kode memakai angka 0–9 dan huruf selain I, L, O, dan U."`,
    );
    expect(await answer('r2')).toMatchInlineSnapshot(`"Kode terdiri atas enam karakter; yang Anda ketik 2."`);
    expect(await answer('000000')).toMatchInlineSnapshot(
      `"Kode 000000 belum pernah kami terbitkan. Periksa lagi labelnya; bila memang tertulis begitu, tolong laporkan."`,
    );
    expect(await answer('<b>x</b>')).toMatchInlineSnapshot(
      `"“<” tidak ada dalam kode. Kode memakai angka 0–9 dan huruf selain I, L, O, dan U."`,
    );
    expect(await answer('r2y9u', 'en/code/')).toMatchInlineSnapshot(
      `"No code has “u” in it. Codes use the digits 0–9 and letters other than I, L, O and U."`,
    );
  });

  test.each([
    ['a wrong character', 'R2Y9FC'],
    ['two swapped', '2RY9FB'],
    ['one missing', 'R2Y9F'],
    ['one too many', 'R2YY9FB'],
  ])('with %s it is offered the right one, by name', async (_, typed) => {
    expect(await answer(typed)).toContain('R2Y9FB · Tauco Hitam Sari Rasa 250 g – Sari Rasa');
  });

  test('a code that nobody gave out can be reported', async () => {
    const page = await opened('kode/');
    await page.getByRole('textbox').last().fill('YVR6MJ');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Laporkan kode ini' }).waitFor();
    expect(await page.locator('.code-answer').innerText()).toBe(
      'Kode YVR6MJ belum pernah kami terbitkan. Periksa lagi labelnya; bila memang tertulis begitu, tolong laporkan.',
    );
    await page.close();
  });

  test.each(['q/r2y9fb/', 'q/R2Y9FB', 'Q/r2y9fb/', 'q/r2y-9fb/'])(
    'as the address %s, the page for unknown ones leads on',
    async (path) => {
      const page = await opened(path);
      await page.waitForURL(`${site.url}Q/R2Y9FB/`);
      await page.close();
    },
  );

  test('as an address with a slip, the page for unknown ones offers the right one', async () => {
    const page = await opened('q/r2y9fc/');
    await page.getByRole('link', { name: /R2Y9FB · Tauco/ }).click();
    await page.waitForURL(`${site.url}Q/R2Y9FB/`);
    await page.close();
  });

  test('at the address of a right one whose page has not come yet it says so, and does not load it without end', async () => {
    const page = await browser.newPage();
    let visits = 0;
    await page.route('**/Q/R2Y9FB/', async (route) => {
      visits += 1;
      await route.fulfill({ status: 404, contentType: 'text/html', path: join(dist, '404.html') });
    });
    await page.goto(`${site.url}Q/R2Y9FB/`);
    await page.getByText('Halaman kode R2Y9FB belum dapat dibuka.').waitFor();
    expect(visits).toBe(1);
    await page.close();
  });

  test('without a connection the possible ones are offered, and a right one is opened all the same', async () => {
    const page = await opened('kode/');
    await page.route('**/data/kode/**', (route) => route.abort());
    await page.getByRole('textbox').last().fill('R2Y9FC');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'R2Y9FB' }).waitFor();
    await page.getByRole('textbox').last().fill('R2Y9FB');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}Q/R2Y9FB/`);
    await page.close();
  });

  test('without a script the page tells the address to type', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}kode/`);
    expect(await page.locator('main').innerText()).toContain('HTTPS://ETALASE.EXAMPLE/Q/');
    expect(await page.locator('typed-code form').isVisible()).toBe(false);
    await context.close();
  });
});
