import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { TemplateName, TemplatePage } from '../templates.ts';
import { settle } from './settle.ts';

/** A picture of the README: the top of a page in a window of so many CSS pixels. */
interface ReadmePicture {
  readonly file: string;
  readonly template: TemplateName;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to a CSS pixel. */
  readonly density: number;
  readonly media: 'screen' | 'print';
}

const phone = { width: 360, height: 860, density: 1.5, media: 'screen' } as const;
/** A sheet of A4, as the browser lays it out: 96 pixels to the inch. */
const sheet = { width: 794, height: 1123, density: 1, media: 'print' } as const;

/** The pictures of the README, and all that lies in their folder. */
export const readmePictures: readonly ReadmePicture[] = [
  { file: 'home.webp', template: 'home', ...phone },
  { file: 'product.webp', template: 'product-full', ...phone },
  { file: 'search.webp', template: 'search', ...phone },
  { file: 'product-printed.webp', template: 'product-full', ...sheet },
];

/** Where they lie, in the repository. */
export const readmeFolder = '.github/screenshots';

/** Takes the pictures of the README of a site in Indonesian, into `folder`. Throws where a page of it is missing. */
export async function takeReadmePictures(
  browser: Browser,
  url: string,
  pages: readonly TemplatePage[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { file, template, width, height, density, media } of readmePictures) {
    const page = pages.find((one) => one.template === template && one.language === 'id');
    if (!page) throw new Error(`The catalogue has no page for the picture ${file}.`);
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: density });
    const window = await context.newPage();
    await window.emulateMedia({ colorScheme: 'light', media });
    // Pages show the font where it is there in time; a picture waits for it.
    await window.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block');
      await route.fulfill({ response, body });
    });
    await window.goto(url + page.address.slice(1), { waitUntil: 'load' });
    const gone = await settle(window);
    if (gone.length > 0) throw new Error(`${page.address} lacks ${gone.join(', ')}.`);
    const picture = await window.screenshot({ animations: 'disabled', caret: 'initial' });
    writeFileSync(join(folder, file), await sharp(picture).webp({ quality: 60, effort: 6 }).toBuffer());
    await context.close();
  }
}
