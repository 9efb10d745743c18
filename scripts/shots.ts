import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { endProgress, exitCodes, progress, runCommand, UsageError } from './command.ts';
import { serve } from './serve.ts';
import { contactSheets, type Picture } from './shots/contact-sheet.ts';
import { overflowing } from './shots/overflow.ts';
import { builtTemplates, named, type TemplatePage } from './templates.ts';

const usage = `Pemakaian: npm run shots [-- --only NAMA] [--width N] [--scheme light|dark] [--language id|en] [--print] [--forced-colors] [--out FOLDER]

Memotret satu halaman dari setiap templat situs di OUT_DIR pada lebar 360, 768, dan 1440 piksel, terang dan gelap, lalu
menata potretnya pada lembar ikhtisar. --only, --width, dan --scheme boleh diulang. --print dan --forced-colors menambah
tampilan cetak (selebar kertas A4) dan warna paksa. Hasilnya di shots/, atau di FOLDER.`;

/** One way of looking at a page: how wide, and what the browser pretends. */
interface View {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
  readonly forcedColors: 'none' | 'active';
}

const schemes = ['light', 'dark'] as const;
const defaultWidths = [360, 768, 1440];
/** A4 upright, as the browser lays it out: 210 mm at 96 pixels to the inch. */
const paperWidth = 794;
/** Width of a picture on the contact sheet, by the width of the window: readable, and many to a sheet. */
const tileWidth = (width: number) => (width < 600 ? 300 : width < 1000 ? 382 : 484);
/** Pages open at the same time. */
const windows = 3;

await runCommand(async (settings) => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      width: { type: 'string', multiple: true, default: [] },
      scheme: { type: 'string', multiple: true, default: [] },
      language: { type: 'string' },
      print: { type: 'boolean', default: false },
      'forced-colors': { type: 'boolean', default: false },
      out: { type: 'string', default: join(settings.root, 'shots') },
    },
  });
  const widths = values.width.length > 0 ? values.width.map(Number) : defaultWidths;
  if (!widths.every((width) => Number.isInteger(width) && width >= 200 && width <= 4000)) throw new UsageError(usage);
  if (!values.scheme.every((scheme) => schemes.some((known) => known === scheme))) throw new UsageError(usage);
  if (values.language !== undefined && !/^(?:id|en)$/.test(values.language)) throw new UsageError(usage);
  const shown = schemes.filter((scheme) => values.scheme.length === 0 || values.scheme.includes(scheme));
  const plain = { colorScheme: 'light', media: 'screen', forcedColors: 'none' } as const;
  const views = widths.flatMap((width): View[] => [
    ...shown.map((scheme) => ({ ...plain, name: scheme, width, colorScheme: scheme })),
    ...(values['forced-colors'] ? [{ ...plain, name: 'forced-colors', width, forcedColors: 'active' as const }] : []),
  ]);
  if (values.print) views.push({ ...plain, name: 'print', width: paperWidth, media: 'print' });

  const pages = named(await builtTemplates(settings), values.only).filter(
    ({ language }) => values.language === undefined || language === values.language,
  );
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });

  const [site, browser] = await Promise.all([serve(settings.outDir, settings.base, 0), launchBrowser()]);
  const faults: string[] = [];
  const sheets: string[] = [];
  try {
    const context = await browser.newContext();
    const waiting = [...pages];
    let done = 0;
    const work = async () => {
      const window = await context.newPage();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        faults.push(...(await shoot(window, site.url, next, views, out)));
        done += 1;
        progress(`${done}/${pages.length} ${next.name}`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(windows, pages.length) }, work));
    for (const { name: look, width } of views) {
      progress(`contact sheet ${width} ${look}`);
      const pictures: Picture[] = pages.map(({ name }) => ({ name, file: join(out, fileName(name, width, look)) }));
      for (const [index, image] of (await contactSheets(pictures, tileWidth(width))).entries()) {
        const file = join(out, `sheet-${width}-${look}-${index + 1}.png`);
        writeFileSync(file, image);
        sheets.push(file);
      }
    }
  } finally {
    endProgress();
    await browser.close();
    await site.close();
  }
  process.stdout.write(`${pages.length * views.length} pictures in ${out}\n${sheets.join('\n')}\n`);
  if (faults.length > 0) process.stdout.write(`\n${faults.length} faults:\n${faults.sort().join('\n')}\n`);
  return faults.length > 0 ? exitCodes.faults : exitCodes.clean;
});

function fileName(name: string, width: number, look: string): string {
  return `${name}-${width}-${look}.png`;
}

/** Takes all pictures of one page, which is loaded once. Returns what was wrong with it. */
async function shoot(
  window: Page,
  url: string,
  page: TemplatePage,
  views: readonly View[],
  out: string,
): Promise<string[]> {
  const faults = new Set<string>();
  const fault = (text: string) => faults.add(`${page.name}: ${text}`);
  window.removeAllListeners();
  window.on('console', (message) => fault(`console: ${message.text()}`));
  window.on('pageerror', (error) => fault(`error: ${error.message}`));
  window.on('requestfailed', (request) => fault(`failed request: ${request.url()}`));
  window.on('response', (response) => {
    if (response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
  });

  await window.setViewportSize({ width: views[0]?.width ?? 360, height: 800 });
  await window.goto(url + page.address.slice(1), { waitUntil: 'load' });
  await settle(window);
  for (const { name, width, colorScheme, media, forcedColors } of views) {
    await window.setViewportSize({ width, height: width < 600 ? 800 : 900 });
    await window.emulateMedia({ colorScheme, media, forcedColors });
    for (const culprit of await overflowing(window)) fault(`${width} ${name}: wider than the window: ${culprit}`);
    // Hiding the caret would put a style into the page, which its policy reports.
    const path = join(out, fileName(page.name, width, name));
    await window.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'initial' });
  }
  return [...faults];
}

/** Waits for pictures, those that load late included, and for fonts. */
async function settle(window: Page): Promise<void> {
  await window.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.allSettled(images.map((image) => image.decode()));
    await document.fonts.ready;
  });
}
