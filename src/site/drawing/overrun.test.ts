import { globSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../tests/browser.ts';
import { awkwardNames } from './awkward-names.ts';
import { drawShape } from './pack.ts';
import { shapes, type ShapeName } from './shapes.ts';

/** The longest names of the content. */
const ofProducts = globSync('content/products/**/index.md')
  .flatMap((path) => /^name: "?(.+?)"?$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? [])
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const names = [...new Set([...awkwardNames, ...ofProducts])].slice(0, 50);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const nets = ['250 g', '6 × 1.250 g', undefined, '2,4 m × 115 cm, sepasang'];

// The font of the site is not there: the same as on a page that is still loading it.
test.each(Object.keys(shapes) as ShapeName[])('no text leaves the label of the %s', async (shape) => {
  const page = await browser.newPage();
  const drawings = names.flatMap((name) => nets.map((net) => drawShape(shape, { name, net, palette: 'pandan' })));
  await page.setContent(`<!doctype html><meta charset="utf-8">${drawings.join('')}`);
  const overruns = await page.evaluate(
    ({ x, y, width, height }) =>
      [...document.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBBox();
        const inside = box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
        return inside
          ? []
          : [{ text: text.outerHTML, x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height }];
      }),
    shapes[shape].label,
  );
  await page.close();
  expect(overruns).toEqual([]);
});
