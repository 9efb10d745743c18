import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildSite } from 'astro';
import type { Catalog } from '#catalog/catalog.ts';
import { headersFile } from '#outputs/hosting/headers.ts';
import { redirectsFile } from '#outputs/hosting/redirects.ts';
import { robotsFile } from '#outputs/hosting/robots.ts';
import { photoFolder } from '#outputs/photos/recipe.ts';
import { terminalReport } from '#outputs/report/terminal.ts';
import { sitemapFiles } from '#outputs/sitemap/files.ts';
import { indexedPages } from '#outputs/sitemap/pages.ts';
import { socialCards } from '#outputs/social/cards.ts';
import { versionFile } from '#outputs/version.ts';
import { manifestAddress, manifestFile } from '#outputs/web-app/manifest.ts';
import { loadContent } from '#project/load.ts';
import { openPhotoCache, photoCacheFolder } from '#project/photos/cache.ts';
import { preparePhotos, type PreparedPhotos } from '#project/photos/prepare.ts';
import { openSession } from '#project/session.ts';
import type { Settings } from '#project/settings.ts';
import { diskSource, type ContentSource } from '#reader/index.ts';
import { buildId, hashCode, hashingSource } from './build/fingerprint.ts';
import { writeIcons } from './build/icons.ts';
import { inspectOutput } from './build/inspect.ts';
import { startSearch } from './build/search-index.ts';
import { startSocialPictures } from './build/social/pictures.ts';
import { createStages, writeBuildReport } from './build/stages.ts';
import { openStaging } from './build/staging.ts';
import { endProgress, exitCodes, paintFor, progress, runCommand } from './command.ts';

const say = {
  id: {
    stages: {
      check: 'Memeriksa isi',
      photos: 'Menyiapkan foto',
      pages: 'Menyusun halaman',
      records: 'Menyiapkan pencarian',
      search: 'Menyusun indeks pencarian',
      social: 'Menggambar kartu untuk pesan dan media sosial',
      outputs: 'Menulis keluaran',
      inspect: 'Memeriksa hasil',
      swap: 'Mengganti situs lama',
    },
    done: (pages: number, seconds: string, folder: string) => `✓ ${pages} halaman dalam ${seconds} detik, di ${folder}`,
    bad: 'Hasil penyusunan belum layak terbit, jadi situs yang lama dipertahankan:',
  },
  en: {
    stages: {
      check: 'Checking content',
      photos: 'Preparing photos',
      pages: 'Building pages',
      records: 'Preparing the search',
      search: 'Building the search index',
      social: 'Drawing cards for messages and social media',
      outputs: 'Writing outputs',
      inspect: 'Inspecting the result',
      swap: 'Replacing the last site',
    },
    done: (pages: number, seconds: string, folder: string) => `✓ ${pages} pages in ${seconds} s, in ${folder}`,
    bad: 'The result is not fit to be published, so the last site stays:',
  },
} as const;

await runCommand(async (settings) => {
  const { values } = parseArgs({
    options: { 'social-pictures': { type: 'boolean', default: process.env['SOCIAL_PICTURES'] !== 'off' } },
    allowNegative: true,
  });
  return build(settings, values['social-pictures']);
});

/**
 * Check, build beside the last site, inspect, swap. Every failure leaves the last site as it was. Without `pictures`
 * pages have no picture for messages and social media.
 */
async function build(settings: Settings, pictures: boolean): Promise<number> {
  const start = performance.now();
  const text = say[settings.language];
  const stages = createStages((name) => progress(text.stages[name as keyof typeof text.stages]));
  const staging = openStaging(settings);
  const onSignal = (signal: NodeJS.Signals) => {
    staging.release();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const source = hashingSource(diskSource(settings.contentDir));
    const { report, catalog } = await stages.run('check', () => loadContent(settings, source));
    endProgress();
    if (report.faults.length > 0) {
      process.stderr.write(terminalReport(report, settings.language, paintFor(process.stderr)));
    }
    if (!catalog) return exitCodes.faults;

    const photos = await stages.run('photos', () =>
      publishPhotos(settings, catalog, source, staging.ahead, text.stages.photos),
    );
    const code = hashCode(settings.root, [settings.siteUrl, settings.base, `social pictures: ${pictures}`]);
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
      const search = await stages.run('records', () => started(startSearch(catalog, photos.book, staging.ahead, code)));
      openSession({ settings, catalog, photos: photos.book, social: social?.album, search: search.volumes });
      progress(text.stages.pages);
      await buildPages(settings, staging.workshop, stages.add);
      await stages.run('search', () => search.finish());
      staging.collect();
      await stages.run('social', () =>
        social?.finish(staging.folder, (done, total) => {
          if (process.stderr.isTTY || done % 500 === 0) progress(`${text.stages.social} ${done}/${total}`);
        }),
      );
    } finally {
      for (const thread of threads) await thread.cancel();
    }
    const id = buildId([source.digest(), code]);
    // The routes of single pages are files; where the site has no English, what they made goes.
    if (!catalog.site.languages.includes('en')) rmSync(join(staging.folder, 'en'), { recursive: true, force: true });
    await stages.run('outputs', async () => {
      writeFileSync(join(staging.folder, '_headers'), headersFile(settings.base));
      writeFileSync(join(staging.folder, '_redirects'), redirectsFile(catalog, settings.base));
      await writeForMachines(settings, catalog, staging.folder);
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

    const { pages, files, bytes, largest } = inspection;
    const warnings = Object.fromEntries(
      [...Map.groupBy(report.faults, ({ rule }) => rule)].map(([rule, faults]) => [rule, faults.length]),
    );
    writeBuildReport(join(dirname(settings.outDir), 'build-report.json'), {
      build: id,
      today: settings.today,
      stages: stages.milliseconds(),
      peakMemory: process.resourceUsage().maxRSS * 1024,
      entries: report.summary.entries,
      pages,
      files,
      bytes,
      largest,
      warnings,
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${text.done(pages, seconds, settings.outDir)}\n`);
    return exitCodes.clean;
  } finally {
    staging.release();
  }
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
