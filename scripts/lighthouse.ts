import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withBrowser } from './browser.ts';
import { endProgress, exitCodes, progress, runCommand, UsageError } from './command.ts';
import { medianOf, missed } from './lighthouse/budget.ts';
import { visit, type Visit } from './lighthouse/measure.ts';
import { lighthouseTable, placeTable, type Row } from './lighthouse/table.ts';
import { builtTemplates, fileOf, named, type TemplateName, type TemplatePage } from './templates.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `npm run lighthouse [-- --all] [--only NAME] [--readme]`: visits pages of the built site with Lighthouse as a phone
 * would, three times each and one after the other, and prints the median. Exits with 1 where one misses the budget.
 * Without options the pages that most people see; `--all`: every template that search engines may list.
 */
const usual: readonly TemplateName[] = ['home', 'product-full', 'brand-active', 'event', 'stand', 'regency', 'search'];
const runs = 3;

const say = {
  id: {
    readmeOnly: '--readme menulis tabel semua halaman yang biasa diukur, jadi tidak dapat dipakai bersama --only.',
    nothing: (names: string) =>
      `Tidak ada yang diukur: ${names} hanya berarti halaman yang tidak untuk mesin pencari (noindex).`,
    busy: (load: string) => `Komputer ini sedang sibuk (beban ${load}): waktu tunggu akan terukur terlalu lama.`,
    run: (name: string, run: number) => `${name}, ${run} dari ${runs}`,
    lost: 'kehilangan nilai',
  },
  en: {
    readmeOnly: '--readme writes the table of all pages that are usually measured, so it cannot go with --only.',
    nothing: (names: string) =>
      `Nothing to measure: ${names} means only pages that are not for search engines (noindex).`,
    busy: (load: string) => `This computer is busy (load ${load}): blocking times will come out too long.`,
    run: (name: string, run: number) => `${name}, ${run} of ${runs}`,
    lost: 'lost points',
  },
} as const;

await runCommand(async (settings) => {
  const text = say[settings.language];
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      readme: { type: 'boolean', default: false },
    },
  });
  if (values.readme && values.only.length > 0) throw new UsageError(text.readmeOnly);
  const built = await builtTemplates(settings);
  const isIndexable = ({ address }: TemplatePage) =>
    !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(fileOf(settings.outDir, address), 'utf8'));
  const isUsual = ({ template, language }: TemplatePage) =>
    language === 'id' && (values.all || usual.includes(template));
  const pages = (values.only.length > 0 ? named(built, values.only) : built.filter(isUsual)).filter(isIndexable);
  if (pages.length === 0 && values.only.length > 0) throw new UsageError(text.nothing(values.only.join(', ')));

  const [busy = 0] = loadavg();
  if (busy > cpus().length / 2) {
    process.stderr.write(`${text.busy(busy.toFixed(1))}\n`);
  }

  const port = await freePort();
  const rows: Row[] = [];
  const complaints: string[] = [];
  const measure = async (url: string) => {
    for (const { name, address } of pages) {
      const visits: Visit[] = [];
      for (let run = 1; run <= runs; run += 1) {
        progress(`${rows.length + 1}/${pages.length} ${text.run(name, run)}`);
        visits.push(await visit(url + address.slice(1), port));
      }
      const figures = medianOf(visits.map((one) => one.figures));
      rows.push({ name, figures });
      complaints.push(...missed(figures).map((miss) => `${name}: ${miss}`));
      const losses = new Map(visits.flatMap((one) => [...one.losses]));
      complaints.push(...[...losses].map(([audit, said]) => `${name}: ${text.lost}: ${audit}: ${said}`));
    }
  };
  await withBrowser(settings, (_browser, url) => measure(url), { debuggingPort: port });
  endProgress();
  process.stdout.write(`${lighthouseTable(rows)}\n`);
  if (complaints.length > 0) process.stdout.write(`\n${complaints.join('\n')}\n`);
  if (values.readme) {
    const file = join(settings.root, 'README.md');
    const note = `Medians of ${runs} by \`npm run lighthouse\` (Lighthouse ${lighthouseVersion(settings.root)}, mobile: slow 4G and a fourth of the speed of ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}; texts by gzip).`;
    writeWhole(file, placeTable(readFileSync(file, 'utf8'), rows, note));
  }
  return rows.some(({ figures }) => missed(figures).length > 0) ? exitCodes.faults : exitCodes.clean;
});

function lighthouseVersion(root: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies['lighthouse'] ?? '?';
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
