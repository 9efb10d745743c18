import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemplateName } from '../scripts/templates.ts';
import { launchBrowser } from './browser.ts';
import { buildEveryTemplate, type EveryTemplate } from './every-template.ts';

let built: EveryTemplate;
let browser: Browser;
let window: Page;
beforeAll(async () => {
  [built, browser] = await Promise.all([buildEveryTemplate(), launchBrowser()]);
  window = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  await built.close();
});

async function open(template: TemplateName, width: number): Promise<void> {
  const page = built.pages.find((one) => one.template === template && one.language === 'id');
  if (!page) throw new Error(`There is no page of ${template}.`);
  await window.setViewportSize({ width, height: 740 });
  await window.goto(built.addressOf(page));
  // The search shows its results, and what narrows them, a moment after the page.
  if (template === 'search') {
    await window.locator('.found > li').first().waitFor();
    await window.locator('catalogue-search:defined .outcome:not([aria-busy])').waitFor();
  }
}

/** Gives every element that takes focus a number, in the order of the document; returns how many there are. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [type=hidden], [type=radio]:not(:checked), [tabindex="-1"]'),
    );
    for (const [number, element] of stops.entries()) element.setAttribute('data-stop', String(number));
    return stops.length;
  });
}

interface Stop {
  /** Its number; absent for a box that takes focus only because it scrolls. */
  readonly number?: number;
  readonly name: string;
  /** What a person who looks at it would miss. */
  readonly faults: readonly string[];
}

/** What has the focus, and whether it can be seen. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('has no outline of 2 pixels or more');
    const [box = new DOMRect()] = element.getClientRects();
    const { innerWidth, innerHeight } = globalThis;
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
    if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || (box.bottom > innerHeight + 1 && box.top > 1)) {
      faults.push('is outside of the window');
    } else {
      const above = document.elementFromPoint(x, y);
      if (!above || !(element.contains(above) || above.contains(element) || above.closest('label')?.control === element)) {
        faults.push(`lies below ${above?.tagName ?? 'nothing'}.${above?.className ?? ''}`);
      }
    }
    const number = element.getAttribute('data-stop');
    const text = (element.textContent || element.getAttribute('name') || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const name = `${element.tagName.toLowerCase()} “${text}”`;
    return { name, faults, ...(number === null ? {} : { number: Number(number) }) };
  });
} // prettier-ignore

const walks = (['home', 'product-full', 'search'] as const).flatMap((template) =>
  [360, 1280].map((width) => ({ template, width })),
);

describe.each(walks)('on $template, $width pixels wide', ({ template, width }) => {
  test('Tab goes through everything in the order of the document, and what has the focus is seen', async () => {
    await open(template, width);
    const count = await numberStops(window);
    expect(count).toBeGreaterThan(5);
    const order: number[] = [];
    const faults: string[] = [];
    // Boxes that scroll are stops too; more than as many again would be a walk in circles.
    for (let press = 0; order.length < count && press < 2 * count; press += 1) {
      await window.keyboard.press('Tab');
      const stop = await focused(window);
      if (stop.number !== undefined) order.push(stop.number);
      faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
    }
    expect(order).toEqual(Array.from({ length: count }, (_, number) => number));
    expect(faults).toEqual([]);
  });

  test('the first stop skips to the content', async () => {
    await open(template, width);
    await window.keyboard.press('Tab');
    const target = await window.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(target).toMatch(/^#\w+$/);
    const visible = await focused(window);
    expect(visible.faults).toEqual([]);
    await window.keyboard.press('Enter');
    await window.keyboard.press('Tab');
    const first = await window.evaluate(
      (id) => document.querySelector(`${id} :is(a[href], button, input, select, summary)`) === document.activeElement,
      target,
    );
    expect(first).toBe(true);
  });
});

test('what can be touched is large enough on a phone: 24 pixels, and 44 in navigation, buttons and contacts', async () => {
  const findings: string[] = [];
  for (const { template, name } of built.pages.filter(({ language }) => language === 'id')) {
    await open(template, 360);
    findings.push(...(await tooSmall(window)).map((finding) => `${name}: ${finding}`));
  }
  expect(findings).toEqual([]);
});

test('a small target is noticed', async () => {
  await open('home', 360);
  const before = await tooSmall(window);
  await window.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'tel:+62';
    link.textContent = 'x';
    document.querySelector('main')?.append(link);
  });
  expect((await tooSmall(window)).filter((finding) => !before.includes(finding))).toEqual([
    expect.stringMatching(/^a “x” is \d+ × \d+ pixels, not 44$/),
  ]);
});

/**
 * Targets that are too small, with their size. A link within a sentence is as tall as its line (WCAG 2.2, 2.5.8,
 * “inline”); where a target reaches further than its box, such as a whole card, what counts is what a finger hits.
 */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const large = 'nav a, button, summary, select, input:not([type=checkbox], [type=radio]), .button, .contacts a, [href^="tel:"], [href^="mailto:"], [href^="https://wa.me/"]';
    const found: string[] = [];
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    /** The words of a line that are no link. */
    const wordsBeside = (node: Element): string =>
      [...node.childNodes]
        .map((child) => (child instanceof Text ? child.data : child instanceof Element && isInline(child) && !child.matches('a, button') ? wordsBeside(child) : ''))
        .join('');
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline' || element.matches('nav *')) return false;
      let block = element.parentElement;
      while (block && isInline(block)) block = block.parentElement;
      return block !== null && /[\p{L}\p{N}]/u.test(wordsBeside(block));
    };
    for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isInSentence(element)) continue;
      const target = element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element;
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height, bottom } = target.getBoundingClientRect();
      // What waits above the page until it has the focus.
      if (bottom <= 0) continue;
      const least = element.matches(large) ? 44 : 24;
      if (width >= least - 0.5 && height >= least - 0.5) continue;
      const [x, y, reach] = [left + width / 2, top + height / 2, least / 2 - 1];
      const hits = (dx: number, dy: number) => target.contains(document.elementFromPoint(x + dx, y + dy));
      if ((width >= least || (hits(-reach, 0) && hits(reach, 0))) && (height >= least || (hits(0, -reach) && hits(0, reach)))) continue;
      found.push(`${element.tagName.toLowerCase()} “${text(element).slice(0, 30)}” is ${Math.round(width)} × ${Math.round(height)} pixels, not ${least}`);
    }
    return found;
  });
} // prettier-ignore
