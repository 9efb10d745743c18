import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildSite } from 'astro';
import type { Catalog } from '#catalog/catalog.ts';
import { headersFile } from '#outputs/hosting/headers.ts';
import { exceededLimits, type Excess, type Measure } from '#outputs/hosting/limits.ts';
import { nginxFile } from '#outputs/hosting/nginx.ts';
import { redirects, redirectsFile } from '#outputs/hosting/redirects.ts';
import { robotsFile } from '#outputs/hosting/robots.ts';
import { photoFolder } from '#outputs/photos/recipe.ts';
import { terminalReport } from '#outputs/report/terminal.ts';
import { mostInVolume } from '#outputs/search/volumes.ts';
import { sitemapFiles } from '#outputs/sitemap/files.ts';
import { indexedPages } from '#outputs/sitemap/pages.ts';
import { socialCards } from '#outputs/social/cards.ts';
import { versionFile } from '#outputs/version.ts';
import { manifestAddress, manifestFile } from '#outputs/web-app/manifest.ts';
import { addressOf } from '#model/addresses.ts';
import type { Language } from '#model/language.ts';
import { isPrintedPlace } from '#model/printed.ts';
import { loadContent } from '#project/load.ts';
import { openPhotoCache, photoCacheFolder } from '#project/photos/cache.ts';
import { preparePhotos, type PreparedPhotos } from '#project/photos/prepare.ts';
import { openSession } from '#project/session.ts';
import type { Settings } from '#project/settings.ts';
import { diskSource, type ContentSource } from '#reader/index.ts';
import { startSymbols, writeCodes } from './build/codes.ts';
import { buildId, hashCode, hashingSource } from './build/fingerprint.ts';
import { writeIcons } from './build/icons.ts';
import { inspectOutput } from './build/inspect.ts';
import { writePacks } from './build/packs.ts';
import { startSearchIndex } from './build/search-index.ts';
import { writeVolumes } from './build/search-volumes.ts';
import { startPrinting } from './build/print/sheets.ts';
import { startSocialPictures } from './build/social/pictures.ts';
import { createStages, writeBuildReport } from './build/stages.ts';
import { openStaging } from './build/staging.ts';
import { say } from './build/words.ts';
import { writeWorker } from './build/worker.ts';
import { endProgress, exitCodes, paintFor, progress, runCommand, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

/** What nginx is to be told; beside the output, because it is for the server and not for its readers. */
const nginxName = 'etalase-nginx.conf';

const numberFormat = (language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

interface Choices {
  /** Without it pages have no picture for messages and social media. */
  readonly pictures: boolean;
  /** Without it nothing to be printed is made, and pages link to none of it. */
  readonly print: boolean;
  /** Whether redirects are written for Netlify, whose machines set `NETLIFY` themselves. */
  readonly forcedRedirects: boolean;
  /** The most products that one search knows of. */
  readonly searchVolume: number;
  /** Without it no page registers a service worker, and those that phones still have are ended. */
  readonly worker: boolean;
}

await runCommand(async (settings) => {
  const { values } = parseArgs({
    options: {
      'social-pictures': { type: 'boolean', default: process.env['SOCIAL_PICTURES'] !== 'off' },
      print: { type: 'boolean', default: process.env['PRINT'] !== 'off' },
      worker: { type: 'boolean', default: process.env['SERVICE_WORKER'] !== 'off' },
      'search-volume': { type: 'string', default: String(mostInVolume) },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowNegative: true,
  });
  if (values.help) {
    process.stdout.write(`${say[settings.language].usage}\n`);
    return exitCodes.clean;
  }
  const searchVolume = Number(values['search-volume']);
  if (!Number.isInteger(searchVolume) || searchVolume < 1) throw new UsageError(say[settings.language].volume);
  const forcedRedirects = process.env['NETLIFY'] === 'true';
  return build(settings, {
    pictures: values['social-pictures'],
    print: values.print,
    forcedRedirects,
    searchVolume,
    worker: values.worker,
  });
});

/** Check, build beside the last site, inspect, swap. Every failure leaves the last site as it was. */
async function build(
  settings: Settings,
  { pictures, print, forcedRedirects, searchVolume, worker }: Choices,
): Promise<number> {
  const start = performance.now();
  const text = say[settings.language];
  const stages = createStages((name) => progress(text.stages[name as keyof typeof text.stages]));
  const staging = openStaging(settings);
  const onSignal = (signal: NodeJS.Signals) => {
    staging.release();
    // The process that writes the index ends with this one, and may have been in the middle of it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    staging.release();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const source = hashingSource(diskSource(settings.contentDir));
    const { report, guide, catalog } = await stages.run('check', () => loadContent(settings, source));
    endProgress();
    if (report.faults.length > 0) {
      process.stderr.write(terminalReport(report, settings.language, paintFor(process.stderr), guide));
    }
    if (!catalog) return exitCodes.faults;

    const photos = await stages.run('photos', () =>
      publishPhotos(settings, catalog, source, staging.ahead, text.stages.photos),
    );
    const code = hashCode(settings.root, [
      settings.siteUrl,
      settings.base,
      `social pictures: ${pictures}`,
      `print: ${print}`,
      `forced redirects: ${forcedRedirects}`,
      `search volume: ${searchVolume}`,
      `worker: ${worker}`,
    ]);
    // Every file was read by now: sheets carry the id, and are made before the pages are there.
    const id = buildId([source.digest(), code]);
    const threads: { readonly cancel: () => Promise<unknown> }[] = [];
    const started = <T extends (typeof threads)[number]>(thread: T): T => {
      threads.push(thread);
      return thread;
    };
    try {
      const social = pictures
        ? started(
            startSocialPictures(socialCards(catalog, photos.book), {
              cache: join(settings.root, '.cache', 'social'),
              workshop: dirname(staging.folder),
              photos: [staging.ahead, staging.folder],
            }),
          )
        : undefined;
      const printing = print
        ? startPrinting(
            catalog,
            { today: settings.today, build: id, language: 'id' },
            { cache: join(settings.root, '.cache', 'print'), workshop: dirname(staging.folder) },
          )
        : undefined;
      if (printing) started(printing);
      const symbols = startSymbols(catalog, staging.ahead);
      if (symbols) started(symbols);
      const packs = worker
        ? await stages.run('packs', () => writePacks(catalog, photos.book, staging.ahead))
        : undefined;
      const volumes = await stages.run('records', () =>
        writeVolumes(catalog, searchVolume, photos.book, staging.ahead, hashCode(settings.root, [])),
      );
      const search = started(startSearchIndex(volumes.map(({ order }) => order)));
      const session = { settings, catalog, photos: photos.book, social: social?.album, print, packs };
      openSession({ ...session, search: volumes.map(({ published }) => published) });
      progress(text.stages.pages);
      await buildPages(settings, staging.workshop, stages.add);
      await stages.run('search', () => search.finish());
      await symbols?.finish();
      staging.collect();
      await stages.run('social', () =>
        social?.finish(staging.folder, (done, total) => {
          if (process.stderr.isTTY || done % 500 === 0) progress(`${text.stages.social} ${done}/${total}`);
        }),
      );
      await stages.run('print', () =>
        printing?.finish(staging.folder, (done, total) => progress(`${text.stages.print} ${done}/${total}`)),
      );
    } finally {
      for (const thread of threads) await thread.cancel();
    }
    // The routes of single pages are files; where the site has no English, what they made goes.
    if (!catalog.site.languages.includes('en')) rmSync(join(staging.folder, 'en'), { recursive: true, force: true });
    const moved = redirects(catalog, settings.base);
    await stages.run('outputs', async () => {
      writeCodes(catalog, staging.folder);
      writeFileSync(join(staging.folder, '_headers'), headersFile(settings.base));
      writeFileSync(join(staging.folder, '_redirects'), redirectsFile(moved, { forced: forcedRedirects }));
      await writeForMachines(settings, catalog, staging.folder);
      const [id, en] = catalog.site.languages.map((language) => addressOf({ single: 'offline' }, language));
      const pages = { id: id ?? '', ...(en !== undefined && { en }) };
      await writeWorker({ root: settings.root, folder: staging.folder, pages, retired: !worker });
    });
    const inspection = await stages.run('inspect', () => inspectOutput(staging.folder, catalog, settings.base));
    endProgress();
    if (inspection.problems.length > 0) {
      process.stderr.write(`${text.bad}\n${inspection.problems.slice(0, 20).map((problem) => `  ${problem}\n`).join('')}`); // prettier-ignore
      return exitCodes.faults;
    }
    writeFileSync(join(staging.folder, 'versi.json'), versionFile(id, inspection.pages));
    await stages.run('swap', () => {
      staging.swap();
    });

    const { pages, files, bytes, largest, fullestFolder } = inspection;
    const largestFile = largest[0]?.bytes ?? 0;
    const exceeds = exceededLimits({ files, bytes, largestFile, fullestFolder, redirects: moved.length });
    const warnings = Object.fromEntries(
      [...Map.groupBy(report.faults, ({ rule }) => rule)].map(([rule, faults]) => [rule, faults.length]),
    );
    const beside = dirname(settings.outDir);
    writeWhole(join(beside, nginxName), nginxFile(catalog, settings.base));
    writeBuildReport(join(beside, 'build-report.json'), {
      build: id,
      today: settings.today,
      stages: stages.milliseconds(),
      peakMemory: process.resourceUsage().maxRSS * 1024,
      entries: report.summary.entries,
      pages,
      files,
      bytes,
      largest,
      exceeds,
      warnings,
    });
    const number = numberFormat(settings.language);
    const done = text.done({
      pages: number.format(pages),
      files: number.format(files),
      megabytes: number.format(bytes / 1e6),
      seconds: number.format((performance.now() - start) / 1000),
      folder: settings.outDir,
    });
    process.stdout.write(`${done}\n`);
    const { printAddress } = catalog.site;
    const here = settings.siteUrl + settings.base;
    // Without SITE_URL nobody said where the site will be.
    const told = process.env['SITE_URL'] !== undefined && printAddress !== undefined && catalog.codes.length > 0;
    if (told && !isPrintedPlace(printAddress, settings.siteUrl, settings.base)) {
      process.stderr.write(`${text.elsewhere(printAddress, here)}\n`);
    }
    if (exceeds.length > 0) process.stderr.write(`${exceedsLine(exceeds, settings.language)}\n`);
    return exitCodes.clean;
  } finally {
    staging.release();
  }
}

/** Which hosts would not take the site, or not all of it, in one line. */
function exceedsLine(exceeds: readonly Excess[], language: Language): string {
  const { exceeds: title, ofMost, measures } = say[language];
  const number = numberFormat(language);
  const shown = (measure: Measure, value: number) =>
    number.format(measure === 'bytes' || measure === 'largestFile' ? value / 1e6 : value);
  const parts = exceeds.map(({ host, measure, is, most }) => {
    const found = `${shown(measure, is)} ${measures[measure]}`;
    return `${host} (${ofMost(found, shown(measure, most))})`;
  });
  return `⚠ ${title} ${parts.join('; ')}`;
}

/** Every photo of the pages into `folder`, from the cache where it was made before. */
async function publishPhotos(
  settings: Settings,
  catalog: Catalog,
  source: ContentSource,
  folder: string,
  title: string,
): Promise<PreparedPhotos> {
  const cache = openPhotoCache(photoCacheFolder(settings), Date.now());
  mkdirSync(join(folder, photoFolder));
  const photos = await preparePhotos({
    catalog,
    source,
    cache,
    keep: (path, bytes) => writeFileSync(join(folder, path), bytes),
    onProgress(done, total) {
      // A line that replaces itself may change often; lines that stay in a log may not.
      if (process.stderr.isTTY || done % 500 === 0) progress(`${title} ${done}/${total}`);
    },
  });
  cache.prune();
  return photos;
}

/** What search engines and home screens ask for: sitemap, robots.txt, manifests, icons. */
async function writeForMachines({ root, siteUrl, base }: Settings, catalog: Catalog, folder: string): Promise<void> {
  const { site } = catalog;
  const { languages } = site;
  for (const { file, text } of sitemapFiles(indexedPages(catalog), { siteUrl, base, languages })) {
    writeFileSync(join(folder, file), text);
  }
  const robots = robotsFile(siteUrl, base);
  if (robots !== undefined) writeFileSync(join(folder, 'robots.txt'), robots);
  for (const language of languages) {
    writeFileSync(join(folder, manifestAddress(language)), manifestFile(site, language, base));
  }
  await writeIcons(readFileSync(join(root, 'public', 'favicon.svg'), 'utf8'), folder);
}

/** Astro's part: every page into `folder`. Times its bundling and its rendering apart. */
async function buildPages(settings: Settings, folder: string, add: (name: string, ms: number) => void): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Under that of a test runner Astro would start the development server as well, which loads the content anew.
  process.env['NODE_ENV'] = 'production';
  // Astro keeps its intermediate code in the output folder only where that lies below the current one.
  process.chdir(settings.root);
  const begun = performance.now();
  let bundled = begun;
  await buildSite({
    root: settings.root,
    outDir: folder,
    logLevel: 'error',
    vite: { plugins: [{ name: 'etalase-stages', closeBundle: () => void (bundled = performance.now()) }] },
  });
  add('bundle', bundled - begun);
  add('render', performance.now() - bundled);
}
