import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { icoFile } from '#outputs/web-app/icons.ts';
import { manifestAddress } from '#outputs/web-app/manifest.ts';
import { filesBelow, run, workFolder, writeTree } from './commands.ts';
import { changed, type Tree } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

const origin = 'https://katalog.cianjurkab.go.id';

/** The small catalogue with so many products that lists have further pages. */
const long: Tree = changed(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `products/cianjur/sari-rasa-uji-${index}x/index.md`,
      `---\nname: Tauco Uji ${index}\nproducer: cianjur/sari-rasa\ncategory: bumbu\nstatus: curated\nsample: true\n---\n`,
    ]),
  ),
);

interface Row {
  readonly loc: string;
  readonly lastmod: string | undefined;
  readonly alternates: Readonly<Record<string, string>>;
}

const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const location = String.raw`<loc>[^<>&"'\s]+<\/loc>(?:<lastmod>${date}<\/lastmod>)?`;
const alternate = String.raw`<xhtml:link rel="alternate" hreflang="(?:id|en)" href="[^<>&"'\s]+"\/>`;
const declaration = String.raw`<\?xml version="1\.0" encoding="UTF-8"\?>\n`;
const namespace = String.raw`xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"`;
/** The elements of the protocol in the order of its schema; nothing else, so that a file that fits is well-formed. */
const urlset = new RegExp(String.raw`^${declaration}<urlset ${namespace} xmlns:xhtml="http:\/\/www\.w3\.org\/1999\/xhtml">\n(?:<url>${location}(?:${alternate})*<\/url>\n)+<\/urlset>\n$`); // prettier-ignore
const index = new RegExp(String.raw`^${declaration}<sitemapindex ${namespace}>\n(?:<sitemap>${location}<\/sitemap>\n)+<\/sitemapindex>\n$`); // prettier-ignore

const locations = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);

function rowsOf(text: string): Row[] {
  return [...text.matchAll(/<url>(.*?)<\/url>/g)].map(([, row = '']) => ({
    loc: /<loc>(.*?)<\/loc>/.exec(row)?.[1] ?? '',
    lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(row)?.[1],
    alternates: Object.fromEntries([...row.matchAll(/hreflang="(\w+)" href="([^"]*)"/g)].map(([, lang = '', href = '']) => [lang, href])),
  })); // prettier-ignore
}

describe.each(['/', '/pasar/'])('a site at %s', (base) => {
  const output = work.path(`site${base.replaceAll('/', '-')}/dist`);
  const at = (url: string) => join(output, decodeURI(url.slice(`${origin}${base}`.length)));
  const pageAt = (url: string) => readFileSync(join(at(url), 'index.html'), 'utf8');
  const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
  let parts: string[];
  let rows: Row[];

  beforeAll(async () => {
    const content = writeTree(work.path(`site${base.replaceAll('/', '-')}/content`), long);
    const settings = {
      CONTENT_DIR: content,
      OUT_DIR: output,
      SITE_URL: origin,
      BASE_PATH: base,
      SOCIAL_PICTURES: 'off',
    };
    const { code, stderr } = await run('build.ts', [], settings);
    expect(code, stderr).toBe(0);
    const text = readFileSync(join(output, 'sitemap.xml'), 'utf8');
    expect(text).toMatch(index);
    const files = locations(text);
    expect(files.every((file) => file.startsWith(`${origin}${base}`))).toBe(true);
    parts = files.map((file) => readFileSync(at(file), 'utf8'));
    rows = parts.flatMap(rowsOf);
  });

  test('has a sitemap by the protocol', () => {
    for (const part of parts) {
      expect(part).toMatch(urlset);
      expect(Buffer.byteLength(part)).toBeLessThan(50 * 1024 * 1024);
      expect(locations(part).length).toBeLessThanOrEqual(50_000);
    }
    expect(new Set(rows.map(({ loc }) => loc)).size).toBe(rows.length);
  });

  test('lists only pages that are there, may be found, and are canonical to themselves', () => {
    for (const { loc } of rows) {
      const html = pageAt(loc);
      expect(canonicalOf(html), loc).toBe(loc);
      expect(html, loc).not.toContain('content="noindex"');
    }
  });

  test('lists every page that may be found', () => {
    const pages = filesBelow(output).filter((file) => file.endsWith('.html'));
    const findable = pages.flatMap((file) => {
      const html = readFileSync(join(output, file), 'utf8');
      const own = `${origin}${base}${file.replace(/index\.html$/, '')}`;
      return html.includes('content="noindex"') || canonicalOf(html) !== own ? [] : [own];
    });
    expect(rows.map(({ loc }) => loc).sort()).toEqual(findable.sort());
    expect(findable.filter((url) => url.endsWith('/2/')).length).toBeGreaterThan(2);
  });

  test('names the same languages as its pages, each page itself included', () => {
    for (const { loc, alternates } of rows) {
      const inPage = [...pageAt(loc).matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]*)">/g)];
      expect(alternates, loc).toEqual(Object.fromEntries(inPage.map(([, lang, href]) => [lang, href])));
      const others = Object.values(alternates);
      if (others.length > 0) expect(others).toContain(loc);
      for (const other of others) {
        expect(rows.find((row) => row.loc === other)?.alternates, loc).toEqual(alternates);
      }
    }
    expect(rows.filter(({ alternates }) => Object.keys(alternates).length === 0).length).toBeGreaterThan(0);
  });

  test('has robots.txt where robots look for it', () => {
    const file = join(output, 'robots.txt');
    if (base === '/') expect(readFileSync(file, 'utf8')).toContain(`Sitemap: ${origin}/sitemap.xml`);
    else expect(existsSync(file)).toBe(false);
  });

  test('has a manifest in each language whose icons are what they say', async () => {
    for (const language of ['id', 'en'] as const) {
      const manifest = JSON.parse(readFileSync(join(output, manifestAddress(language)), 'utf8')) as {
        start_url: string;
        icons: { src: string; sizes: string; purpose: string }[];
      };
      expect(existsSync(join(at(origin + manifest.start_url), 'index.html'))).toBe(true);
      expect(manifest.icons.length).toBeGreaterThan(2);
      for (const { src, sizes, purpose } of manifest.icons) {
        const { width, height, format } = await sharp(at(origin + src)).metadata();
        expect(`${format} ${width}x${height}`).toBe(`png ${sizes}`);
        const { isOpaque } = await sharp(at(origin + src)).stats();
        expect(isOpaque, src).toBe(purpose === 'maskable');
      }
    }
  });

  test('has icons for those who read no manifest', async () => {
    const apple = join(output, 'apple-touch-icon.png');
    const { width, height } = await sharp(apple).metadata();
    expect([width, height]).toEqual([180, 180]);
    expect((await sharp(apple).stats()).isOpaque).toBe(true);
    const ico = readFileSync(join(output, icoFile.file));
    const inside = await sharp(ico.subarray(ico.readUInt32LE(18))).metadata();
    expect([inside.format, inside.width, inside.height]).toEqual(['png', icoFile.side, icoFile.side]);
    expect(existsSync(join(output, 'favicon.svg'))).toBe(true);
  });
});

test('a site in Indonesian alone has one manifest and no English address', async () => {
  const output = work.path('one/dist');
  const content = writeTree(work.path('one/content'), changed({ 'site.yaml': [['languages: [id, en]', 'languages: [id]']] })); // prettier-ignore
  const settings = { CONTENT_DIR: content, OUT_DIR: output, SOCIAL_PICTURES: 'off' };
  const { code, stderr } = await run('build.ts', [], settings);
  expect(code, stderr).toBe(0);
  expect(readFileSync(join(output, 'sitemap-1.xml'), 'utf8')).not.toMatch(/\/en\/|xhtml:link/);
  expect(filesBelow(output).filter((file) => file.endsWith('.webmanifest'))).toEqual(['situs.webmanifest']);
});
