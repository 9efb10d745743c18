import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { run, workFolder, writeTree } from './commands.ts';
import { small } from './tree.ts';

/** As long as a name may be, in one word: what a narrow phone has least room for. */
const word = 'Kerupukrengginangsemprongopakdodolmadumongsobremlempengpulitaucomanisanasinan';

const work = workFolder();
let browser: Browser;
let site: Served;

beforeAll(async () => {
  let number = 0;
  const tree = Object.fromEntries(
    Object.entries(small).map(([path, file]) => [
      path,
      typeof file === 'string' && path.endsWith('.md') && !path.startsWith('regencies/')
        ? file.replace(/^name: .*$/m, () => `name: ${word}${(number += 1)}`)
        : file,
    ]),
  );
  const output = work.path('dist');
  const content = writeTree(work.path('content'), tree);
  const { code, stderr } = await run('build.ts', [], { CONTENT_DIR: content, OUT_DIR: output, SOCIAL_PICTURES: 'off' });
  expect(code, stderr).toBe(0);
  [site, browser] = await Promise.all([serve(output, '/', 0), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  work.clean();
});

test('a name without a space is broken, and neither widens a narrow page nor is cut off', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  const findings: string[] = [];
  for (const path of [
    '',
    'merek/',
    'klaster/',
    'daerah/cianjur/',
    'klaster/cianjur/tauco/',
    'merek/cianjur/tauco-bersama/',
    'umkm/cianjur/sari-rasa/',
    'produk/cianjur/sari-rasa-tauco/',
    'en/products/cianjur/sari-rasa-tauco/',
  ]) {
    await page.goto(site.url + path);
    const found = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [];
      const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, a, dd, li, span')]
        .filter((element) => !element.closest('.sr-only, .skip, .scroll, svg') && element.innerText.includes('Kerupuk'))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth || element.scrollWidth > element.clientWidth + 1;
        })
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => `${element.tagName} ${element.innerText.slice(0, 20)} is cut off`);
      return [...wide, ...cut];
    });
    findings.push(...found.map((finding) => `/${path}: ${finding}`));
  }
  expect(findings).toEqual([]);
});
