import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { filesBelow, run, workFolder, writeTree } from './commands.ts';
import { elementsOf, textsOf } from './html.ts';
import { dangerousText, dangerousTexts, randomTree } from './random-tree.ts';
import { dataBlocksOf, thingsOf } from './structured-data.ts';
import { load, real } from './tree.ts';

/** What a reading page may consist of: elements with the attributes they may have. Everything else is a finding. */
/** Presentation attributes of drawings; numbers, names and plain colours, as their values must be. */
const drawn = [
  'viewBox',
  'fill',
  'd',
  'x',
  'y',
  'width',
  'height',
  'rx',
  'ry',
  'cx',
  'cy',
  'r',
  'x1',
  'x2',
  'y1',
  'y2',
  'points',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-opacity',
  'fill-opacity',
  'fill-rule',
  'transform',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'textLength',
  'lengthAdjust',
  'letter-spacing',
  'word-spacing',
];
const drawnValue = /^(?:[\w\s.,#()-]*|Plus Jakarta Sans, system-ui, sans-serif)$/;
const look = ['class', 'data-palette', 'data-pattern'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'], head: [], meta: ['charset', 'http-equiv', 'content', 'name', 'property'], title: [],
  link: ['as', 'crossorigin', 'fetchpriority', 'rel', 'href', 'hreflang', 'type', 'sizes'],
  body: look, header: look, footer: look, main: ['id', 'tabindex'], nav: ['aria-label', ...look], article: look, section: ['id', 'tabindex', 'aria-label', 'hidden', ...look],
  div: ['data-ahead', 'data-is', 'lang', 'role', 'aria-label', 'aria-hidden', 'tabindex', 'hidden', ...look], h1: ['lang', ...look], h2: ['lang', 'id', ...look], h3: [], h4: [], p: ['id', 'lang', 'role', 'hidden', 'data-worker', 'data-is', 'data-mark', 'data-text', ...look],
  ul: ['lang', 'data-is', ...look], ol: look, li: ['id', 'value', 'lang', 'data-mark', ...look], dl: look, dt: [], dd: [], blockquote: [], b: look, small: look,
  table: look, caption: look, thead: [], tbody: [], tr: look, th: ['scope', 'colspan', 'lang'], td: ['data-is'], a: ['href', 'rel', 'lang', 'hreflang', 'aria-current', 'tabindex', ...look],
  'catalogue-search': ['data-config'], 'event-desk': ['data-config'], 'offline-shelf': ['data-config', 'data-title', 'data-site'], 'typed-code': ['data-config'], 'save-event': ['data-config', 'hidden'], template: ['data-for', 'data-after-paint'], symbol: ['id', 'viewBox'],
  details: ['data-facet', 'open', 'hidden', ...look], summary: [], fieldset: look, legend: look,
  form: ['id', 'hidden', 'novalidate', 'action', 'method', 'role', 'aria-label', ...look], label: ['for', ...look], select: ['id', 'name', 'form'], option: ['value'],
  button: ['type', 'form', 'hidden', 'aria-label', 'data-copy', 'data-done', 'data-do', ...look],
  input: ['id', 'name', 'type', 'autocomplete', 'autocapitalize', 'spellcheck', 'aria-describedby', 'enterkeyhint', 'maxlength', 'aria-label', 'placeholder', 'form', 'value', 'checked', 'data-usual'], script: ['type', 'src'],
  pre: ['lang'], code: [], mark: [], strong: ['lang', ...look], em: [], br: [], hr: [], span: ['lang', 'aria-hidden', 'data-due', 'data-until', 'data-say', 'data-is', ...look], time: ['datetime'],
  img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'lang', 'loading', 'fetchpriority', 'decoding'], figure: look, figcaption: [],
  svg: ['xmlns', 'aria-hidden', 'class', 'preserveAspectRatio', ...drawn], g: drawn, path: ['class', ...drawn], rect: drawn, circle: drawn, ellipse: drawn, line: drawn, polygon: drawn,
  polyline: drawn, text: drawn, use: ['href', 'data-shape'], tspan: drawn,
}; // prettier-ignore
const attributeValues: Readonly<Record<string, RegExp>> = {
  href: /^(?:\/(?!\/)[\w./#%-]*|#[a-z0-9A-Z][a-zA-Z0-9-]*|https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[\w./%~-]*|mailto:[\w.@+-]+\?subject=[\w.%!~*'()-]*|https:\/\/wa\.me\/\d+\?text=[\w.%!~*'()-]*|tel:\+\d+)$/,
  lang: /^(?:id|en)$/,
  hreflang: /^(?:id|en)$/,
  type: /^(?:image\/svg\+xml|text|search|submit|button|reset|radio|checkbox|module|application\/ld\+json)$/,
  src: /^\/(?:_astro\/[\w.-]+\.js|foto\/[0-9a-f]{20}-\d+\.webp|Q\/[0-9A-Z]{6}\/kode\.svg)$/,
  srcset: /^\/foto\/[0-9a-f]{20}-\d+\.webp \d+w(?:, \/foto\/[0-9a-f]{20}-\d+\.webp \d+w)*$/,
  sizes: /^[\w\s(),:.-]+$/,
  loading: /^lazy$/,
  fetchpriority: /^(?:high|low)$/,
  decoding: /^async$/,
  autocapitalize: /^characters$/,
  spellcheck: /^false$/,
  'aria-describedby': /^kode-hint-(?:id|en)$/,
  'data-worker': /^\/$/,
  'data-after-paint': /^$/,
  action: /^\/(?:en\/search|cari)\/$/,
  value: /^(?:[a-z0-9-]+)?$/,
  role: /^(?:search|status|img|region)$/,
  class: /^[a-z -]*$/,
  'data-palette': /^(?:pandan|padi|nila|cabai|tanah|laut)$/,
  'data-pattern': /^(?:kawung|parang|ombak|ceplok|anyam|lereng)$/,
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  'aria-hidden': /^true$/,
  'aria-current': /^page$/,
  ...Object.fromEntries(drawn.map((name) => [name, drawnValue])),
  for: /^(?:q|sort|stan|kode-id|kode-en)$/,
  rel: /^(?:stylesheet|icon|apple-touch-icon|manifest|canonical|alternate|license|noopener|nofollow noopener|prev|next|preload|modulepreload)$/,
  'http-equiv': /^Content-Security-Policy$/,
  property: /^og:(?:type|site_name|title|description|url|locale|locale:alternate|image|image:(?:type|width|height|alt))$/,
  name: /^(?:viewport|description|robots|twitter:card|q|sort|view|kode)$/,
  charset: /^utf-8$/,
  scope: /^(?:col|row|rowgroup)$/,
  id: /^(?:isi|q|sort|search|k-[a-z0-9-]+|[a-z]+[A-Z]?[a-z]+|blok-\d+|(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*)$/,
  datetime: /^\d{4}-\d{2}-\d{2}$/,
  tabindex: /^(?:0|-1)$/,
  preserveAspectRatio: /^none$/,
  'data-due': /^\d{4}-\d{2}-\d{2}$/,
  'data-until': /^\d{4}-\d{2}-\d{2}$/,
  'data-say': /^(?:perlu dicek|masa berlaku lewat|sudah berakhir|sudah digantikan versi baru|belum dinilai|dinilai ulang|to be checked|past its date|has ended|replaced by a newer version|not yet assessed|to be assessed again)$/,
  colspan: /^\d+$/,
  form: /^search$/,
  as: /^fetch$/,
  'data-facet': /^[a-z]+$/,
  'data-for': /^(?:option|card|row)$/,
  'data-do': /^more$/,
  'data-ahead': /^[\w/. ?=-]+$/,
  'data-is': /^[a-z]+$/,
  'data-mark': /^(?:[0-9A-Z]{6}|[a-z0-9/-]+)$/,
  'data-shape': /^[a-zA-Z]+$/,
  'data-done': /^(?:Tersalin|Copied)$/,
}; // prettier-ignore

const work = workFolder();
const output = work.path('dist');
let tree: Awaited<ReturnType<typeof randomTree>>;
let pages: string[];

beforeAll(async () => {
  // As if it were real: of invented entries machines are told nothing, and here they are to be told everything.
  tree = real(await randomTree(20261121, dangerousText, true));
  const { code, stderr } = await run('build.ts', [], {
    CONTENT_DIR: writeTree(work.path('content'), tree),
    OUT_DIR: output,
  });
  expect(code, stderr).toBe(0);
  pages = filesBelow(output).filter((path) => path.endsWith('.html'));
});
afterAll(() => work.clean());

describe('a tree of dangerous-looking texts', () => {
  test('uses every dangerous text in content that passes the check', () => {
    const all = Object.values(tree).join('\n');
    for (const text of dangerousTexts) expect(all).toContain(JSON.stringify(text).slice(1, -1));
  });

  test('gives pages of allowed elements and attributes alone', () => {
    expect(pages.length).toBeGreaterThan(200);
    const findings: string[] = [];
    for (const page of pages) {
      const document = parse(readFileSync(join(output, page), 'utf8'));
      for (const element of elementsOf(document, { templates: true })) {
        const attributes = allowed[element.tagName];
        if (!attributes) findings.push(`${page}: <${element.tagName}>`);
        for (const { name, value } of element.attrs) {
          const pattern = attributeValues[name];
          const fits = attributes?.includes(name) && (!pattern || pattern.test(value));
          if (!fits) findings.push(`${page}: ${element.tagName} ${name}="${value}"`);
        }
      }
    }
    expect(findings).toEqual([]);
  });

  test('shows the texts as they were typed', () => {
    const shown = new Set(
      pages.flatMap((page) => [...textsOf(parse(readFileSync(join(output, page), 'utf8')))].map((text) => text.trim())),
    );
    const all = [...shown].join('\n');
    for (const name of [
      '<LILIS>',
      '@Anyaastore',
      'gado²',
      "Nur'aini & Co.",
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '${alert(1)}',
    ]) {
      expect(all).toContain(name);
    }
  });

  test('tells machines the texts as they were typed, in blocks that nothing in them can end', () => {
    const told = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string') told.add(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    for (const page of pages) {
      const html = readFileSync(join(output, page), 'utf8');
      for (const block of dataBlocksOf(html)) expect(block).not.toMatch(/[<>&\u2028\u2029]/);
      thingsOf(html).forEach(collect);
    }
    for (const text of ['<LILIS>', '<3 Sambal', "Nur'aini & Co.", '&lt;script&gt;alert(1)&lt;/script&gt;', '${alert(1)}', '\\u003cscript\\u003e'])
      expect([...told].some((one) => one.startsWith(text)), text).toBe(true); // prettier-ignore
  });

  test('gives other files of allowed characters alone', () => {
    const others = filesBelow(output).filter((path) => !path.endsWith('.html'));
    const shapes: readonly (readonly [name: RegExp, content: RegExp])[] = [
      [/^_astro\/[\w.-]+\.css$/, /^(?:(?!<\/)[^])*$/],
      [
        /^bentuk\.svg$/,
        /^<svg [^<>]*>(?:<\/?(?:symbol|g|path|rect|circle|ellipse|line|polygon|polyline)(?: [^<>]*)?>)+<\/svg>$/,
      ],
      [/^favicon\.svg$/, /^<svg [^<>]*><style>[^<>]*<\/style>(?:<path [^<>]*\/>)+<\/svg>\n$/],
      // The engine of the search and its packed index: the former is pinned by the lockfile, the latter is shown as text.
      [/^_astro\/[\w.-]+\.js$/, /^/],
      [/^sw\.js$/, /^/],
      [
        /^_search\/[0-9a-f]{12}\/pagefind\/(?:id|en)\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind)$/,
        /^/,
      ],
      [/^_search\/[0-9a-f]{12}\/pagefind\/(?:id|en)\/(?:pagefind|index\/)[\w.]*\.pf_(?:meta|index)$/, /^/],
      // What calendars take as text.
      [
        /^(?:acara|en\/events)\/[a-z0-9/-]+\.ics$/,
        /^BEGIN:VCALENDAR\r\n(?:[^\0-\x08\x0a-\x1f\x7f]+\r\n)+END:VCALENDAR\r\n$/,
      ],
      // Set as text by the page, whatever it says.
      [/^(?:acara|en\/events)\/[a-z0-9/-]+\.json$/, /^\{[^]*\}$/],
      [/^data\/kode\/[0-9A-Za-z]+\.json$/, /^\{[^]*\}$/],
      [/^bekal\/[0-9a-f]{12}\.json$/, /^\{[^]*\}$/],
      // The code and the domain, and nothing of what it stands for.
      [
        /^Q\/[0-9A-Z]{6}\/kode\.svg$/,
        /^<svg [^<>]*><title>[0-9A-Z]{6} · [a-z.]+<\/title><rect [^<>]*\/><path [^<>]*\/><g [^<>]*>(?:<text [^<>]*>[0-9A-Za-z.]+<\/text>){2}<\/g><\/svg>$/,
      ],
      [/^cetak\/[a-z0-9/-]+\.pdf$/, /^%PDF-/],
      [/^_search\/[0-9a-f]{12}\/(?:id|en)(?:\/\d+)?\.json$/, /^[[{][^]*[\]}]$/],
      [
        /^_astro\/(?:kawung|parang|ombak|ceplok|anyam|lereng)[\w.-]+\.svg$/,
        /^<svg [^<>]*>(?:<\/?(?:g|path|circle|ellipse)[^<>]*>)+<\/svg>\n$/,
      ],
      [/^_astro\/plus-jakarta-sans[\w.-]+\.woff2$/, /^wOF2/],
      // Pixels alone: the name of the file, the size of the frame and the size of the picture were inspected.
      [/^foto\/[0-9a-f]{20}-\d+\.webp$/, /^RIFF[^]{1,4}WEBPVP8 /],
      [/^(?:apple-touch-icon|ikon-192|ikon-512|ikon-maskable-512)\.png$/, /^.PNG/],
      [/^sosial\/[0-9a-f]{32}\.png$/, /^.PNG/],
      [/^sosial\/[0-9a-f]{32}\.jpg$/, /^../],
      [/^favicon\.ico$/, /^\0\0\u0001\0/],
      [/^(?:situs|en\/site)\.webmanifest$/, /^\{[^<>]*\}\n$/],
      [
        /^sitemap[\w-]*\.xml$/,
        /^<\?xml version="1.0" encoding="UTF-8"\?>\n(?:<\/?[\w:]+(?: [\w:]+="[\w:/.%-]+")* ?\/?>|[\w:/.%-]+|\s)*$/,
      ],
      [/^robots\.txt$/, /^[\w\s:*/.-]+$/],
      [/^_headers$/, /^[\w\s/*:;'=(),.-]+$/],
      [/^_redirects$/, /^(?:\/[\w/-]+\/ \/[\w/-]+\/ 301\n)*$/],
      [/^versi\.json$/, /^\{"generator":"etalase","format":1,"build":"[0-9a-f]{16}","pages":\d+\}\n$/],
    ];
    for (const path of others) {
      const shape = shapes.find(([name]) => name.test(path));
      expect(shape, path).toBeDefined();
      expect(readFileSync(join(output, path), 'utf8')).toMatch(shape?.[1] ?? /^$/);
    }
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    site = await serve(output, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('nothing runs, nothing is blocked, nothing leaves the origin', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('dialog', (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => heard.push(`console ${message.text()} ${message.location().url}`));
    page.on('pageerror', (error) => heard.push(`error ${error.message}`));
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const known =
        /(?:\/|\/404\.html|\/favicon\.svg|\/bentuk\.svg)$|^\/_search\/[0-9a-f]{12}\/[\w./]+$|^\/_astro\/[\w.-]+\.(?:css|js|svg|woff2)$|^\/foto\/[0-9a-f]{20}-\d+\.webp$|^\/Q\/[0-9A-Z]{6}\/kode\.svg$|^\/sw\.js$/.test(
          pathname,
        );
      if (origin !== new URL(site.url).origin || !known) heard.push(`request ${request.url()}`);
    });
    for (const path of pages) {
      const address = path.replace(/index\.html$/, '');
      const response = await page.goto(site.url + address, { waitUntil: 'load' });
      expect(response?.status(), address).toBe(200);
      expect(new URL(page.url()).pathname).toBe(`/${address}`);
    }
    // The search sets what its files say as text.
    const { catalog } = await load(tree);
    const names = (catalog?.products ?? []).map(({ facts }) => facts.name).sort();
    await page.goto(`${site.url}cari/`);
    await expect.poll(async () => (await page.locator('.found h2 a').allTextContents()).sort()).toEqual(names);
    await page.goto(`${site.url}cari/?view=table&cluster=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await expect.poll(async () => (await page.locator('.buyers th a').allTextContents()).sort()).toEqual(names);
    // Every link of one product page takes focus and stays what it is.
    const product = pages.find((path) => path.startsWith('produk/') && path.includes('acak')) ?? '';
    await page.goto(site.url + product.replace(/index\.html$/, ''));
    const stops = await page.locator('a[href], input, button').count();
    for (let n = 0; n < stops; n += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.tagName')).toMatch(/^(?:A|INPUT|BUTTON)$/);
    }
    expect(heard).toEqual([]);
    await context.close();
  });

  test('the frame header keeps the site out of frames', async () => {
    const response = await fetch(site.url);
    expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
