import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '#outputs/hosting/headers.ts';
import { exceededLimits, hosts as limits, type Extent } from '#outputs/hosting/limits.ts';
import { redirectsFile } from '#outputs/hosting/redirects.ts';
import { addressOfKey } from '#model/addresses.ts';
import { slugLimit } from '#model/key.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { filesBelow, run, workFolder, writeTree } from './commands.ts';
import {
  cloudflareHeaders, cloudflarePages, cloudflareRedirects, gitHubPages, hosted, netlify, nginx, nginxServed,
} from './hosts.ts'; // prettier-ignore
import { changed, load, small } from './tree.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const recipe = (language: string, word: string) => {
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const found = blocks.find(([, name, text]) => name === language && text?.includes(word))?.[2];
  if (found === undefined) throw new Error(`The README has no ${language} with ${word}.`);
  return found;
};

const work = workFolder();
afterAll(() => work.clean());

async function build(name: string, env: Readonly<Record<string, string>>, content = small) {
  const settings = {
    CONTENT_DIR: writeTree(work.path(`${name}/content`), content),
    OUT_DIR: work.path(`${name}/dist`),
  };
  const ran = await run('build.ts', [], { NETLIFY: '', SOCIAL_PICTURES: 'on', ...settings, ...env });
  expect(ran.code, ran.stderr).toBe(0);
  return { ...ran, beside: work.path(name), folder: settings.OUT_DIR };
}

/** The folder that the recipe of the README makes of a site with a base path. */
function belowPath(name: string): string {
  const [command, ...steps] = recipe('sh', 'site/katalog').trim().split('\n');
  expect(command).toBe('BASE_PATH=/katalog npm run build');
  execFileSync('sh', ['-e', '-c', steps.join('\n')], { cwd: work.path(name) });
  return work.path(`${name}/site`);
}

/** The README's nginx, with the folders of this test. */
function nginxRecipe(holder: string, beside: string): string {
  return recipe('nginx', 'server {')
    .replace('/srv/katalog', holder)
    .replace('/srv/etalase-nginx.conf', join(beside, 'etalase-nginx.conf'));
}

const places = [
  { base: '/', path: '' },
  { base: '/katalog/', path: 'katalog' },
] as const;

describe.each(places)('a site at $base', ({ base, path }) => {
  const name = path || 'root';
  let folder: string;
  let said: string;
  beforeAll(async () => {
    ({ folder, stderr: said } = await build(name, { BASE_PATH: base }));
    await build(`${name}-netlify`, { BASE_PATH: base, NETLIFY: 'true' });
  }, 60_000);

  interface Case {
    readonly host: string;
    /** The build that it publishes. */
    readonly built?: string;
    readonly start: () => Promise<Served>;
    /** Where an old address is answered: by a redirect, or by a page with a link. */
    readonly redirects: boolean;
    /** Whether it sets the headers of the site. */
    readonly headers: boolean;
    /** What it says of files without a Cache-Control of their own. */
    readonly askAgain: RegExp;
    /** A real server, whose types are its own. */
    readonly real: boolean;
  }
  const askAgain = /^(?:public, ?max-age=0, ?must-revalidate|no-cache)$/;
  const cases: readonly Case[] = [
    {
      host: 'GitHub Pages',
      start: () => hosted(folder, gitHubPages(folder, base)),
      redirects: false,
      headers: false,
      askAgain: /^max-age=600$/,
      real: false,
    },
    {
      host: 'Netlify',
      built: `${name}-netlify`,
      start() {
        const published = path ? belowPath(`${name}-netlify`) : work.path(`${name}-netlify/dist`);
        return hosted(published, netlify(published));
      },
      redirects: true,
      headers: true,
      askAgain,
      real: false,
    },
    {
      host: 'Cloudflare Pages',
      start() {
        const published = path ? belowPath(name) : folder;
        return hosted(published, cloudflarePages(published));
      },
      redirects: true,
      headers: true,
      askAgain,
      real: false,
    },
    {
      host: 'nginx',
      start() {
        const holder = work.path(`${name}-srv`);
        mkdirSync(holder, { recursive: true });
        cpSync(folder, join(holder, path), { recursive: true });
        return nginxServed(work.path(`${name}-nginx`), nginxRecipe(holder, work.path(name)));
      },
      redirects: true,
      headers: true,
      askAgain,
      real: true,
    },
    {
      host: 'npm run preview',
      async start() {
        const { url, close } = await serve(folder, base, 0);
        return { url: new URL('/', url).href, close };
      },
      redirects: false,
      headers: true,
      // It says nothing: nobody caches a preview.
      askAgain: /^$/,
      real: true,
    },
  ];
  const available = cases.filter(({ host }) => host !== 'nginx' || nginx !== undefined);

  describe.each(available)('on $host', ({ built = name, start, redirects, headers, askAgain: again, real }) => {
    let site: Served;
    let files: readonly string[];
    const get = (address: string, init: RequestInit = {}) =>
      fetch(new URL(address, site.url), { redirect: 'manual', ...init });
    const bytesOf = (file: string) => readFileSync(work.path(`${built}/dist/${file}`));
    /** Where a file is asked for: a page by its folder. */
    const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
    const oneOfEach = () => [...Map.groupBy(files, (file) => extname(file)).values()].map(([file = '']) => file);

    beforeAll(async () => {
      site = await start();
      files = filesBelow(folder).filter((file) => !/^_(?:headers|redirects)$|^404\.html$/.test(file));
      if (redirects) {
        const old = (await oldAddresses()).map(({ from }) => `${from.slice(base.length)}index.html`);
        files = files.filter((file) => !old.includes(file));
      }
    }, 30_000);
    afterAll(() => site.close());

    async function oldAddresses(): Promise<{ from: string; to: string }[]> {
      const { catalog } = await load(small);
      if (!catalog) throw new Error('The small catalogue is not clean.');
      return catalog.site.languages.flatMap((language) =>
        catalog.moves.map((move) => ({
          from: base + (addressOfKey(move.from, language) ?? '').slice(1),
          to: base + (addressOfKey(move.to, language) ?? '').slice(1),
        })),
      );
    }

    test('every file arrives whole, compressed at most once', async () => {
      expect(files.length).toBeGreaterThan(75);
      for (const file of files) {
        const answer = await get(addressOf(file), { headers: { 'Accept-Encoding': 'gzip' } });
        expect(answer.status, file).toBe(200);
        expect(Buffer.from(await answer.arrayBuffer()).equals(bytesOf(file)), file).toBe(true);
        // These are compressed by the one who made them.
        if (/\.(?:pf_\w+|pagefind|webp|png|jpg|woff2)$/.test(file)) {
          expect(answer.headers.get('content-encoding'), file).toBeNull();
        }
        if (/\.(?:css|js)$/.test(file) && bytesOf(file).length > 1024) {
          expect(answer.headers.get('content-encoding'), file).toBe('gzip');
        }
      }
    });

    test('what is not there gets the page for that, and its status', async () => {
      const page = bytesOf('404.html');
      const upper = addressOf('produk/cianjur/sari-rasa-tauco/').replace('cianjur', 'Cianjur');
      for (const address of ['tiada/', 'tiada', 'produk/cianjur/tiada/', 'foto/', '_astro/tiada.js']) {
        const answer = await get(base + address);
        expect(answer.status, address).toBe(404);
        expect(answer.headers.get('content-type'), address).toMatch(/^text\/html/);
        expect(Buffer.from(await answer.arrayBuffer()).equals(page), address).toBe(true);
      }
      expect((await get(upper)).status, upper).toBe(404);
    });

    test('a folder without its last slash leads to the one with it, on the same host', async () => {
      for (const page of ['tentang', 'produk/cianjur/sari-rasa-tauco', 'en/products/cianjur/sari-rasa-tauco']) {
        const answer = await get(`${base}${page}?a=b`);
        expect([301, 308], page).toContain(answer.status);
        const { host, pathname, search } = new URL(answer.headers.get('location') ?? '', answer.url);
        expect([host, pathname, search]).toEqual([new URL(site.url).host, `${base}${page}/`, '?a=b']);
      }
    });

    test('an old address leads to where the entry is now, in one hop', async () => {
      const moved = await oldAddresses();
      expect(moved).toHaveLength(4);
      for (const { from, to } of moved) {
        const answer = await get(`${from}?dari=cetak`);
        if (redirects) {
          expect(answer.status, from).toBe(301);
          const location = new URL(answer.headers.get('location') ?? '', answer.url);
          expect(location.host + location.pathname + location.search).toBe(`${new URL(site.url).host}${to}?dari=cetak`);
          expect((await get(location.href)).status).toBe(200);
        } else {
          expect(answer.status, from).toBe(200);
          const html = await answer.text();
          expect(html).toContain('<meta name="robots" content="noindex">');
          expect(html).toContain(`href="${to}"`);
        }
      }
    });

    const secured = {
      'content-security-policy': "frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
    };

    test.runIf(headers)('every kind of file, and what is not there, is sent with what a page cannot say', async () => {
      const kinds = oneOfEach();
      for (const kind of ['.html', '.svg', '.js', '.css', '.webp', '.pagefind', '.pf_meta', '.json']) {
        expect(kinds.map(extname)).toContain(kind);
      }
      for (const address of [...kinds.map(addressOf), `${base}tiada/`, `${base}_astro/tiada.js`]) {
        const sent = Object.fromEntries((await get(address)).headers);
        expect(sent, address).toMatchObject(secured);
      }
    });

    test('what never changes is kept for a year, and what may change is asked for anew', async () => {
      const hashed = files.filter((file) => /^(?:_astro|_search|bekal|foto|sosial)\//.test(file));
      expect(hashed.length).toBeGreaterThan(10);
      const others = files.filter((file) => !hashed.includes(file) && file !== 'sw.js');
      for (const file of hashed) {
        const said = (await get(addressOf(file))).headers.get('cache-control');
        expect(said, file).toMatch(headers ? /^public, max-age=31536000, immutable$/ : again);
      }
      for (const file of others) {
        expect((await get(addressOf(file))).headers.get('cache-control') ?? '', file).toMatch(again);
      }
      // A host that says nothing lets a browser keep it, and the worker may never be kept.
      expect((await get(addressOf('sw.js'))).headers.get('cache-control')).toMatch(
        headers ? /^(?:public, max-age=0, must-revalidate, )?no-cache$/ : again,
      );
    });

    test.runIf(real)('types are those that browsers need under nosniff', async () => {
      const types: Readonly<Record<string, RegExp>> = {
        '.html': /^text\/html; ?charset=utf-8$/i,
        '.css': /^text\/css/,
        '.js': /^(?:text|application)\/javascript/,
        '.json': /^application\/json/,
        '.svg': /^image\/svg\+xml$/,
        '.webmanifest': /^application\/manifest\+json$/,
        '.xml': /^(?:text|application)\/xml/,
        '.txt': /^text\/plain/,
        '.webp': /^image\/webp$/,
        '.png': /^image\/png$/,
        '.jpg': /^image\/jpeg$/,
        '.woff2': /^font\/woff2$/,
        '.pdf': /^application\/pdf$/,
        // nginx has no type for calendars; browsers go by the name of the file.
        '.ics': /^(?:text\/calendar(?:; ?charset=utf-8)?|application\/octet-stream)$/i,
        '.ico': /^image\/(?:x-icon|vnd\.microsoft\.icon)$/,
      };
      for (const file of oneOfEach()) {
        const type = (await get(addressOf(file))).headers.get('content-type') ?? '';
        // What only scripts read has no type of its own: one that no browser shows and no host compresses.
        expect(type, file).toMatch(types[extname(file)] ?? /^application\/octet-stream$/);
      }
    });
  });

  test.runIf(nginx !== undefined)('nginx does not let a browser keep for long that a file was not there', async () => {
    const holder = work.path(`${name}-srv`);
    const site = await nginxServed(work.path(`${name}-nginx-missing`), nginxRecipe(holder, work.path(name)));
    try {
      const answer = await fetch(new URL(`${base}_astro/tiada.js`, site.url));
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-cache']);
      for (const file of ['_headers', '_redirects'])
        expect((await fetch(new URL(base + file, site.url))).status).toBe(404);
    } finally {
      await site.close();
    }
  });

  test('what nginx is told says every header and redirect that the other hosts are told', () => {
    const told = readFileSync(join(work.path(name), 'etalase-nginx.conf'), 'utf8');
    const lines = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n');
    const patterns = lines.filter((line) => line.startsWith('/')).map((line) => line.replace('*', ''));
    expect(patterns[0]).toBe(base);
    for (const pattern of patterns.slice(1)) {
      expect(told).toContain(`\n  location ${pattern.endsWith('/') ? '^~' : '='} ${pattern} {\n`);
    }
    for (const line of lines.filter((one) => one.startsWith(' '))) {
      const [, header, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      expect(told).toContain(`add_header ${header} "${value}" always;\n`);
    }
    const moved = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    expect(moved).toHaveLength(4);
    for (const line of moved) {
      const [from, to, status] = line.split(' ');
      expect(told).toContain(`  location = ${from} {\n    return ${status} ${to}$is_args$args;\n  }\n`);
    }
    expect(told.match(/return 301/g)).toHaveLength(moved.length);
    expect(told.startsWith(`location ${base} {\n`)).toBe(true);
  });

  test('the build finds that every host takes it, and says nothing', () => {
    expect(said).not.toContain('⚠');
    const report = readFileSync(join(work.path(name), 'build-report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ exceeds: [] });
  });

  test('no host finds anything to complain of, and no two rules set one header', () => {
    const { rules, ignored } = cloudflareHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    const { rules: moved, ignored: dropped } = cloudflareRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
    expect([...ignored, ...dropped]).toEqual([]);
    expect(moved.size).toBe(4);
    const names = rules.map(({ set }) => Object.keys(set));
    const [all = [], ...others] = names;
    for (const other of others) expect(other.filter((header) => all.includes(header))).toEqual([]);
    for (const file of filesBelow(folder)) {
      const setting = rules.filter(({ pattern }) => pattern.test(base + file));
      expect(setting.length, file).toBeLessThanOrEqual(2);
    }
  });
});

describe('the hosts of these tests behave as their documents say', () => {
  function site(name: string, files: Readonly<Record<string, string>>): string {
    return writeTree(work.path(`as-told/${name}`), { '404.html': 'tiada', _headers: '', _redirects: '', ...files });
  }

  test('Cloudflare Pages joins the headers of all rules, and takes away what a rule takes away', () => {
    const answer = cloudflarePages(
      site('cloudflare', {
        'static/styles.css': '',
        'static/a.jpg': '',
        _headers: [
          '# A comment', '/static/*', '  Access-Control-Allow-Origin: *', '  X-Robots-Tag: nosnippet',
          '/*', '  X-Robots-Tag: noindex', '  Referrer-Policy: no-referrer', '/*.jpg', '  ! X-Robots-Tag', '/:any/*', '  X-Placed: yes',
        ].join('\n'), // prettier-ignore
      }),
    );
    expect(answer('/static/styles.css', '').headers).toMatchObject({
      'x-robots-tag': 'nosnippet, noindex',
      'referrer-policy': 'no-referrer',
      'x-placed': 'yes',
    });
    expect(answer('/static/a.jpg', '').headers).not.toHaveProperty('x-robots-tag');
    expect(answer('/404.html', '')).toMatchObject({ status: 308, headers: { location: '/404' } });
    expect(answer('/tiada', '').headers).toMatchObject({ 'x-robots-tag': 'noindex' });
  });

  test('Cloudflare Pages follows a redirect from a page that is there, Netlify only where it is forced', () => {
    const files = { 'lama/index.html': 'sudah pindah', 'baru/index.html': 'baru' };
    const plain = site('plain', { ...files, _redirects: '/lama/ /baru/ 301\n/tiada/ /baru/ 301\n' });
    const forced = site('forced', { ...files, _redirects: '/lama/ /baru/ 301!\n' });
    expect(cloudflarePages(plain)('/lama/', '').status).toBe(301);
    expect(netlify(plain)('/lama/', '').status).toBe(200);
    expect(netlify(plain)('/tiada/', '').status).toBe(301);
    expect(netlify(forced)('/lama/', '').status).toBe(301);
    expect(netlify(forced)('/lama', '').status).toBe(301);
    expect(cloudflareRedirects('/lama/ /baru/ 301!').ignored).toEqual([{ line: 1, reason: 'status 301!' }]);
  });

  test('Cloudflare Pages stops at its limits', () => {
    const lines = (count: number, line: (number: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('\n'); // prettier-ignore
    expect(cloudflareHeaders(lines(100, (n) => `/${n}\n A: b`)).ignored).toEqual([]);
    expect(cloudflareHeaders(lines(101, (n) => `/${n}\n A: b`)).ignored).toHaveLength(2);
    expect(cloudflareHeaders(`/*\n A: ${'b'.repeat(2000)}`).ignored).toHaveLength(1);
    expect(cloudflareRedirects(lines(2000, (n) => `/${n} / 301`)).ignored).toEqual([]);
    expect(cloudflareRedirects(lines(2001, (n) => `/${n} / 301`)).ignored).toEqual([{ line: 2001, reason: 'more than 2,000 redirects' }]); // prettier-ignore
  });
});

describe('limits of hosts', () => {
  const within: Extent = { files: 20_000, bytes: 2 ** 30, largestFile: 25 * 2 ** 20, fullestFolder: 54_000, redirects: 2000 }; // prettier-ignore

  test('a site that fills each of them is taken, and a grain more is not', () => {
    expect(exceededLimits(within)).toEqual([]);
    for (const measure of Object.keys(within) as (keyof Extent)[]) {
      const [excess, ...rest] = exceededLimits({ ...within, [measure]: within[measure] + 1 });
      expect(excess).toMatchObject({ measure, is: within[measure] + 1, most: within[measure] });
      expect(rest).toEqual([]);
    }
  });

  test('are the same in the README', () => {
    const said = { files: '20,000 files', bytes: '1 GiB', largestFile: '25 MiB a file', fullestFolder: '54,000 files a folder', redirects: '2,000 redirects' }; // prettier-ignore
    for (const { name, most } of limits) {
      const row = new RegExp(`^\\| ${name} +\\| (.*)$`, 'gm');
      const text = [...readme.matchAll(row)].map(([, cells]) => cells).join('\n');
      for (const measure of Object.keys(most) as (keyof Extent)[]) {
        expect(within[measure]).toBe(most[measure]);
        expect(text).toContain(said[measure]);
      }
    }
  });

  test('no line of ours is too long for Cloudflare Pages, however long the names', () => {
    const address = `/katalog/en/producers/${'r'.repeat(slugLimit)}/${'p'.repeat(slugLimit)}/`;
    const redirects = redirectsFile([{ from: address, to: `${address}a` }], { forced: false });
    expect(cloudflareRedirects(redirects).ignored).toEqual([]);
    expect(cloudflareHeaders(headersFile(`/${'b'.repeat(200)}/`)).ignored).toEqual([]);
  });

  test.each([
    ['id', '⚠ Melebihi batas Cloudflare Pages (2.002 pengalihan, batasnya 2.000)\n', /^✓ [\d.]+ halaman \([\d.]+ berkas, [\d,]+ MB\) dalam [\d,]+ detik, di .*\n$/],
    ['en', '⚠ Exceeds the limits of Cloudflare Pages (2,002 redirects, limit 2,000)\n', /^✓ [\d,]+ pages \([\d,]+ files, [\d.]+ MB\) in [\d.]+ s, in .*\n$/],
  ])('a build of more old addresses than a host takes says so in one line (%s)', async (language, warning, done) => {
    const moves = Array.from({ length: 999 }, (_, number) => `- from: products/cianjur/sari-lama-${number}x\n  to: products/cianjur/sari-rasa-tauco\n`); // prettier-ignore
    const content = changed({ 'moved.yaml': `${String(small['moved.yaml'])}${moves.join('')}` });
    const env = { ETALASE_LANG: language, SOCIAL_PICTURES: 'off' };
    const { stdout, stderr, beside, folder } = await build(`many-${language}`, env, content);
    expect(stdout).toMatch(done);
    expect(stderr.endsWith(`\n${warning}`)).toBe(true);
    const report = JSON.parse(readFileSync(join(beside, 'build-report.json'), 'utf8')) as { exceeds: unknown };
    expect(report.exceeds).toEqual([{ host: 'Cloudflare Pages', measure: 'redirects', is: 2002, most: 2000 }]);
    // And that is what happens there.
    expect(cloudflareRedirects(readFileSync(join(folder, '_redirects'), 'utf8')).ignored).toHaveLength(2);
  }, 60_000); // prettier-ignore
});
