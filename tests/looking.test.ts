import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settle } from '../scripts/shots/settle.ts';
import { fileOf, templatePages } from '../scripts/templates.ts';
import { launchBrowser } from './browser.ts';
import { run, workFolder, writeTree } from './commands.ts';
import { load, small } from './tree.ts';

const work = workFolder();
afterAll(() => work.clean());

describe('the commands that look at a built site', () => {
  const noBrowser = work.path('no/browser');
  let env: Record<string, string>;
  beforeAll(async () => {
    const { catalog } = await load(small);
    if (!catalog) throw new Error('The small catalogue has no faults.');
    const hidden = '<!doctype html><meta name="robots" content="noindex"><title>x</title>';
    const pages = templatePages(catalog, () => false);
    const site = Object.fromEntries(pages.map(({ address }) => [fileOf('', address), hidden]));
    const [content, output] = [writeTree(work.path('content'), small), writeTree(work.path('dist'), site)];
    env = { CONTENT_DIR: content, OUT_DIR: output, CHROME_PATH: noBrowser };
  });

  test('end with a fault where there is no browser, and leave no server behind', async () => {
    const out = work.path('shots');
    const { code, stderr } = await run('shots.ts', ['--only', 'home', '--out', out], env);
    expect(code).toBe(1);
    expect(stderr).toContain(noBrowser);
  });

  test('say how they are called, in the language of the settings', async () => {
    const wrong = ['--width', 'wide'];
    expect((await run('shots.ts', wrong, env)).stderr).toMatch(/^Pemakaian: npm run shots /);
    const english = await run('shots.ts', wrong, { ...env, ETALASE_LANG: 'en' });
    expect([english.code, english.stderr.split('\n')[0]]).toEqual([2, expect.stringMatching(/^Usage: npm run shots /)]);
  });

  test('measure nothing that is not for search engines, and say so', async () => {
    const args = ['--only', 'home', '--only', 'not-found'];
    expect(await run('lighthouse.ts', args, env)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Tidak ada yang diukur: home, not-found hanya berarti halaman yang tidak untuk mesin pencari (noindex).\n',
    });
  });

  test('write no table of a few pages into the README', async () => {
    const args = ['--readme', '--only', 'home'];
    expect(await run('lighthouse.ts', args, { ...env, ETALASE_LANG: 'en' })).toEqual({
      code: 2,
      stdout: '',
      stderr: '--readme writes the table of all pages that are usually measured, so it cannot go with --only.\n',
    });
  });
});

describe('before a picture is taken of a page', () => {
  let browser: Browser;
  let close: () => void;
  let url: string;
  beforeAll(async () => {
    const image = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#c83232' } }).png().toBuffer(); // prettier-ignore
    const html =
      '<!doctype html><title>x</title><div style="height: 9000px"></div>' +
      '<img loading="lazy" decoding="async" width="40" height="40" sizes="100vw" srcset="/narrow.png 400w, /wide.png 1600w">' +
      '<img loading="lazy" width="40" height="40" src="/gone.png">';
    const server = createServer((request, response) => {
      if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(html);
      else if (request.url === '/gone.png') response.writeHead(404).end();
      else void sleep(400).then(() => response.setHeader('Content-Type', 'image/png').end(image));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    close = () => {
      server.closeAllConnections();
      server.close();
    };
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    close();
  });

  test('every picture is there as this window asks for it, and one that cannot be shown is named', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 400 }, deviceScaleFactor: 1 });
    await page.goto(url);
    const first = () => page.evaluate(() => {
      const [image] = document.images;
      return { file: image && new URL(image.currentSrc).pathname, complete: image?.complete };
    }); // prettier-ignore
    expect(await settle(page)).toEqual([`${url}gone.png`]);
    expect(await first()).toEqual({ file: '/narrow.png', complete: true });
    await page.setViewportSize({ width: 1440, height: 400 });
    expect(await settle(page)).toEqual([`${url}gone.png`]);
    expect(await first()).toEqual({ file: '/wide.png', complete: true });
    await page.close();
  });
});
