import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { withBrowser } from './browser.ts';
import { endProgress, exitCodes, progress, runCommand, UsageError } from './command.ts';
import { contactSheets, type Picture } from './shots/contact-sheet.ts';
import { overflowing } from './shots/overflow.ts';
import { readmeFolder, takeReadmePictures } from './shots/readme.ts';
import { settle } from './shots/settle.ts';
import { builtTemplates, named, type TemplatePage } from './templates.ts';

const say = {
  id: {
    usage: `Pemakaian: npm run shots [-- --only NAMA] [--width N] [--scheme light|dark] [--language id|en] [--print] [--forced-colors] [--out FOLDER] | --readme

Memotret satu halaman dari setiap templat situs di OUT_DIR pada lebar 360, 768, dan 1440 piksel, terang dan gelap, lalu
menata potretnya pada lembar ikhtisar. --only, --width, dan --scheme boleh diulang. --print dan --forced-colors menambah
tampilan cetak (selebar kertas A4) dan warna paksa. Hasilnya di shots/, atau di FOLDER. --readme hanya memotret yang
tampil di README.`,
    readme: (folder: string) => `potret README di ${folder}`,
    sheet: (width: number, look: string) => `lembar ikhtisar ${width} ${look}`,
    done: (pictures: number, folder: string) => `${pictures} potret di ${folder}`,
    faults: (count: number) => `${count} kesalahan:`,
    console: 'konsol',
    error: 'galat',
    request: 'permintaan gagal',
    picture: 'gambar tidak tampil',
    wide: 'lebih lebar daripada jendela',
  },
  en: {
    usage: `Usage: npm run shots [-- --only NAME] [--width N] [--scheme light|dark] [--language id|en] [--print] [--forced-colors] [--out FOLDER] | --readme

Takes pictures of one page of every template of the site in OUT_DIR, 360, 768 and 1440 pixels wide, light and dark, and
puts them on contact sheets. --only, --width and --scheme may be repeated. --print and --forced-colors add the printed
look (as wide as A4) and forced colours. The result lies in shots/, or in FOLDER. --readme takes the pictures of the
README alone.`,
    readme: (folder: string) => `pictures of the README in ${folder}`,
    sheet: (width: number, look: string) => `contact sheet ${width} ${look}`,
    done: (pictures: number, folder: string) => `${pictures} pictures in ${folder}`,
    faults: (count: number) => (count === 1 ? '1 fault:' : `${count} faults:`),
    console: 'console',
    error: 'error',
    request: 'failed request',
    picture: 'picture not shown',
    wide: 'wider than the window',
  },
} as const;
type Say = (typeof say)[keyof typeof say];

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
  const text = say[settings.language];
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      width: { type: 'string', multiple: true, default: [] },
      scheme: { type: 'string', multiple: true, default: [] },
      language: { type: 'string' },
      print: { type: 'boolean', default: false },
      'forced-colors': { type: 'boolean', default: false },
      out: { type: 'string', default: join(settings.root, 'shots') },
      readme: { type: 'boolean', default: false },
    },
  });
  if (values.readme) {
    const [pages, folder] = [await builtTemplates(settings), join(settings.root, readmeFolder)];
    await withBrowser(settings, (browser, url) => takeReadmePictures(browser, url, pages, folder));
    process.stdout.write(`${text.readme(folder)}\n`);
    return exitCodes.clean;
  }
  const widths = values.width.length > 0 ? values.width.map(Number) : defaultWidths;
  if (!widths.every((width) => Number.isInteger(width) && width >= 200 && width <= 4000))
    throw new UsageError(text.usage);
  if (!values.scheme.every((scheme) => schemes.some((known) => known === scheme))) throw new UsageError(text.usage);
  if (values.language !== undefined && !/^(?:id|en)$/.test(values.language)) throw new UsageError(text.usage);
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

  const faults: string[] = [];
  const sheets: string[] = [];
  try {
    faults.push(...(await withBrowser(settings, (browser, url) => shootAll(browser, url, pages, views, out, text))));
    for (const { name: look, width } of views) {
      progress(text.sheet(width, look));
      const pictures: Picture[] = pages.map(({ name }) => ({ name, file: join(out, fileName(name, width, look)) }));
      for (const [index, image] of (await contactSheets(pictures, tileWidth(width))).entries()) {
        const file = join(out, `sheet-${width}-${look}-${index + 1}.png`);
        writeFileSync(file, image);
        sheets.push(file);
      }
    }
  } finally {
    endProgress();
  }
  process.stdout.write(`${text.done(pages.length * views.length, out)}\n${sheets.join('\n')}\n`);
  if (faults.length > 0) process.stdout.write(`\n${text.faults(faults.length)}\n${faults.sort().join('\n')}\n`);
  return faults.length > 0 ? exitCodes.faults : exitCodes.clean;
});

function fileName(name: string, width: number, look: string): string {
  return `${name}-${width}-${look}.png`;
}

/** Takes all pictures of all pages, a few at a time. Returns what was wrong with them. */
async function shootAll(
  browser: Browser,
  url: string,
  pages: readonly TemplatePage[],
  views: readonly View[],
  out: string,
  text: Say,
): Promise<string[]> {
  const context = await browser.newContext();
  const faults: string[] = [];
  const waiting = pages.values();
  let done = 0;
  const work = async () => {
    const window = await context.newPage();
    for (const page of waiting) {
      faults.push(...(await shoot(window, url, page, views, out, text)));
      done += 1;
      progress(`${done}/${pages.length} ${page.name}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(windows, pages.length) }, work));
  return faults;
}

/** Takes all pictures of one page, which is loaded once. Returns what was wrong with it. */
async function shoot(
  window: Page,
  url: string,
  page: TemplatePage,
  views: readonly View[],
  out: string,
  text: Say,
): Promise<string[]> {
  const faults = new Set<string>();
  const fault = (what: string) => faults.add(`${page.name}: ${what}`);
  window.removeAllListeners();
  window.on('console', (message) => fault(`${text.console}: ${message.text()}`));
  window.on('pageerror', (error) => fault(`${text.error}: ${error.message}`));
  window.on('requestfailed', (request) => fault(`${text.request}: ${request.url()}`));
  window.on('response', (response) => {
    if (response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
  });

  await window.setViewportSize({ width: views[0]?.width ?? 360, height: 800 });
  await window.goto(url + page.address.slice(1), { waitUntil: 'load' });
  for (const { name, width, colorScheme, media, forcedColors } of views) {
    await window.setViewportSize({ width, height: width < 600 ? 800 : 900 });
    await window.emulateMedia({ colorScheme, media, forcedColors });
    for (const address of await settle(window)) fault(`${width} ${name}: ${text.picture}: ${address}`);
    for (const culprit of await overflowing(window)) fault(`${width} ${name}: ${text.wide}: ${culprit}`);
    // Hiding the caret would put a style into the page, which its policy reports.
    const path = join(out, fileName(page.name, width, name));
    await window.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'initial' });
  }
  return [...faults];
}
