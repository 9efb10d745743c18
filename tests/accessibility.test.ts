import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflowing } from '../scripts/shots/overflow.ts';
import type { TemplatePage } from '../scripts/templates.ts';
import { launchBrowser } from './browser.ts';
import { buildEveryTemplate, listen, type EveryTemplate } from './every-template.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, A and AA, and what axe's authors recommend beyond it. */
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', rules: everyRule },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', rules: colourRules },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active', rules: colourRules },
] as const;

let built: EveryTemplate;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([buildEveryTemplate(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await built.close();
});

/** Opens every template page, a few at a time, and gathers what `look` finds on it. */
async function onEveryPage(look: (window: Page, page: TemplatePage) => Promise<readonly string[]>): Promise<string[]> {
  const waiting = [...built.pages];
  const findings: string[] = [];
  const work = async () => {
    // A context of its own is a process of its own.
    const window = await browser.newPage();
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const { name } = page;
      findings.push(...(await look(window, page)).map((finding) => `${name}: ${finding}`));
    }
    await window.close();
  };
  await Promise.all(Array.from({ length: 3 }, work));
  return findings.sort();
}

test('there is a page of every template, in both languages', () => {
  const templates = built.pages.filter(({ language }) => language === 'id').map(({ template }) => template);
  expect(templates.sort()).toMatchInlineSnapshot(`
    [
      "about",
      "accessibility",
      "agreement",
      "agreement-list",
      "brand-active",
      "brand-inactive",
      "brand-line",
      "brand-list",
      "category",
      "cluster-function",
      "cluster-goods",
      "cluster-list",
      "code",
      "curation",
      "curation-list",
      "event",
      "event-goods",
      "event-held",
      "event-list",
      "guide",
      "guide-rule",
      "home",
      "licences",
      "moved",
      "not-found",
      "offline",
      "partner",
      "partner-intended",
      "partner-list",
      "producer",
      "product-bare",
      "product-drawn",
      "product-erased",
      "product-full",
      "product-photo",
      "product-withdrawn",
      "program",
      "program-list",
      "regency",
      "regency-list",
      "search",
      "second-page",
      "stand",
    ]
  `);
  const english = built.pages.filter(({ language }) => language === 'en').map(({ template }) => template);
  // One page answers every unknown address, in both languages.
  expect(english.sort()).toEqual(templates.filter((template) => template !== 'not-found'));
});

test('axe finds nothing on any template, in light, dark and forced colours, on a phone and on a desk', async () => {
  const findings = await onEveryPage(async (window, page) => {
    const found: string[] = [];
    await window.goto(built.addressOf(page));
    await window.evaluate(axe);
    // The other language has the same markup, other words: one look at it is enough.
    const views = page.language === 'id' ? { widths: [360, 1280], looks } : { widths: [360], looks: looks.slice(0, 1) };
    for (const width of views.widths) {
      await window.setViewportSize({ width, height: 800 });
      for (const { name, rules, ...look } of views.looks) {
        await window.emulateMedia(look);
        found.push(...(await violations(window, rules)).map((violation) => `${width} ${name}: ${violation}`));
      }
    }
    return found;
  });
  expect(findings).toEqual([]);
});

test('axe finds what is wrong, past the policy of a page', async () => {
  const window = await browser.newPage();
  await window.goto(built.site.url);
  await window.evaluate(axe);
  await window.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'));
    const faint = document.createElement('p');
    // Through the object model, which the policy lets pass, unlike an attribute.
    faint.style.color = '#eeeeee';
    faint.textContent = 'Samar';
    document.querySelector('main')?.append(faint);
  });
  expect((await violations(window, everyRule)).map((violation) => violation.split(':')[0])).toEqual([
    'color-contrast',
    'image-alt',
  ]);
  await window.close();
});

/** What axe finds on the page as it is, rule and selector. */
function violations(window: Page, rules: readonly string[]): Promise<string[]> {
  // Everything comes from the page's own origin, where axe can read it without asking again.
  const options: RunOptions = { runOnly: [...rules], resultTypes: ['violations'], preload: false };
  return window.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  );
}

test('no page says anything on the console or asks for what is not there', async () => {
  const findings = await onEveryPage(async (window, page) => {
    window.removeAllListeners();
    const heard = listen(window);
    await window.goto(built.addressOf(page), { waitUntil: 'load' });
    return heard;
  });
  expect(findings).toEqual([]);
});

/** The spacing that every text must bear (WCAG 2.2, 1.4.12). */
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p, li, dd, blockquote { margin-block-end: 2em !important }`;

test('a window of 320 pixels, or 400 % of one of 1280, needs no sideways scrolling, and wide text spacing cuts nothing off', async () => {
  const findings = await onEveryPage(async (window, page) => {
    await window.setViewportSize({ width: 320, height: 256 });
    await window.goto(built.addressOf(page));
    const plain = await overflowing(window);
    // A sheet made by script: the page's policy lets no other in.
    await window.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, wideSpacing);
    const spaced = [...(await overflowing(window)), ...(await clipped(window))];
    return [...plain, ...spaced.map((finding) => `with wide spacing: ${finding}`)];
  });
  expect(findings).toEqual([]);
});

test('what sticks out of the window or is cut off is noticed', async () => {
  const window = await browser.newPage();
  await window.setViewportSize({ width: 320, height: 256 });
  await window.goto(built.site.url);
  await window.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'em { display: block; white-space: nowrap } em.wide { width: 400px } em.cut { width: 9px; overflow: hidden }',
    );
    document.adoptedStyleSheets = [sheet];
    for (const name of ['wide', 'cut']) {
      const box = document.createElement('em');
      box.className = name;
      box.textContent = 'Kata yang panjang';
      document.querySelector('main')?.append(box);
    }
  });
  expect((await overflowing(window)).at(-1)).toMatch(/em\.wide$|^main/);
  expect(await clipped(window)).toEqual(['em.cut cuts off “Kata yang panjang”']);
  await window.close();
});

/** Texts that a box cuts off, as selectors. What is meant for screen readers alone is a pixel wide and does not count. */
function clipped(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || !element.innerText.trim() || element.clientWidth <= 1) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const tall = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (wide || tall) cut.push(`${element.tagName.toLowerCase()}.${element.className} cuts off “${element.innerText.slice(0, 40)}”`);
    }
    return cut;
  });
} // prettier-ignore
