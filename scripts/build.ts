import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildSite } from 'astro';
import { headersFile } from '#outputs/hosting/headers.ts';
import { redirectsFile } from '#outputs/hosting/redirects.ts';
import { terminalReport } from '#outputs/report/terminal.ts';
import { searchRecords } from '#outputs/search/records.ts';
import { versionFile } from '#outputs/version.ts';
import { loadContent } from '#project/load.ts';
import { openSession } from '#project/session.ts';
import type { Settings } from '#project/settings.ts';
import { diskSource } from '#reader/index.ts';
import { buildId, hashCode, hashingSource } from './build/fingerprint.ts';
import { inspectOutput } from './build/inspect.ts';
import { startSearchIndex } from './build/search-index.ts';
import { createStages, writeBuildReport } from './build/stages.ts';
import { openStaging } from './build/staging.ts';
import { endProgress, exitCodes, paintFor, progress, runCommand } from './command.ts';

const say = {
  id: {
    stages: {
      check: 'Memeriksa isi',
      pages: 'Menyusun halaman',
      records: 'Menyiapkan pencarian',
      search: 'Menyusun indeks pencarian',
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
      pages: 'Building pages',
      records: 'Preparing the search',
      search: 'Building the search index',
      outputs: 'Writing outputs',
      inspect: 'Inspecting the result',
      swap: 'Replacing the last site',
    },
    done: (pages: number, seconds: string, folder: string) => `✓ ${pages} pages in ${seconds} s, in ${folder}`,
    bad: 'The result is not fit to be published, so the last site stays:',
  },
} as const;

await runCommand(async (settings) => {
  parseArgs({ options: {} });
  return build(settings);
});

/** Check, build beside the last site, inspect, swap. Every failure leaves the last site as it was. */
async function build(settings: Settings): Promise<number> {
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

    openSession({ settings, catalog });
    const search = await stages.run('records', () => startSearchIndex([...searchRecords(catalog)]));
    try {
      progress(text.stages.pages);
      await buildPages(settings, staging.workshop, stages.add);
      staging.collect();
      await stages.run('search', () => search.finish(staging.folder));
    } finally {
      await search.cancel();
    }
    const code = hashCode(settings.root, [settings.siteUrl, settings.base]);
    const id = buildId([source.digest(), code]);
    // The routes of single pages are files; where the site has no English, what they made goes.
    if (!catalog.site.languages.includes('en')) rmSync(join(staging.folder, 'en'), { recursive: true, force: true });
    await stages.run('outputs', () => {
      writeFileSync(join(staging.folder, '_headers'), headersFile(settings.base));
      writeFileSync(join(staging.folder, '_redirects'), redirectsFile(catalog, settings.base));
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

/** Astro's part: every page into `folder`. Times its bundling and its rendering apart. */
async function buildPages(settings: Settings, folder: string, add: (name: string, ms: number) => void): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
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
