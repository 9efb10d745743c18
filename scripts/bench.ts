import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '#project/load.ts';
import type { Settings } from '#project/settings.ts';
import { writePlainSearch } from './bench/plain-search.ts';
import { measureSearch } from './bench/search.ts';
import { writeSynthetic } from './bench/synthetic.ts';
import { benchTable, mergeTable, searchTable, type Measurement, type SearchMeasurement } from './bench/table.ts';
import { launchBrowser } from './browser.ts';
import type { BuildReport } from './build/stages.ts';
import { exitCodes, progress, runCommand, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

const usage = `Pemakaian: npm run bench [-- --products N] [--readme] [--keep] [--no-search]

Menulis katalog tiruan dengan N produk ke folder sementara, lalu mengukur check dan build.
--readme menulis hasilnya ke tabel di README.md; --keep membiarkan folder sementara; --no-search melewatkan
pengukuran pencarian.`;

/** The commands are run as an editor runs them, each in a process of its own, so that their memory can be told apart. */
await runCommand(async (settings) => {
  const { values } = parseArgs({
    options: {
      products: { type: 'string', default: '20000' },
      readme: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      search: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const products = Number(values.products);
  if (!Number.isInteger(products) || products < 1 || products > 500_000) throw new UsageError(usage);

  const folder = mkdtempSync(join(tmpdir(), 'etalase-bench-'));
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: output,
    ETALASE_TODAY: '2026-11-21',
    ETALASE_LANG: 'en',
    // Made once for each entry and kept; their cold cost is told apart from that of a build.
    SOCIAL_PICTURES: 'off',
    PRINT: 'off',
  };
  const command = (script: string, ...args: string[]) => measure([join(import.meta.dirname, script), ...args], env);
  try {
    progress(`${products} products: writing`);
    writeSynthetic(content, settings.contentDir, { products });
    progress(`${products} products: codes`);
    await command('codes.ts', 'issue', '--yes');
    progress(`${products} products: check`);
    const check = await command('check.ts');
    progress(`${products} products: build`);
    const build = await command('build.ts');
    const report = JSON.parse(readFileSync(join(folder, 'build-report.json'), 'utf8')) as BuildReport;
    const measurement: Measurement = {
      products,
      checkSeconds: check.seconds,
      checkMemory: check.memory,
      buildSeconds: build.seconds,
      buildMemory: build.memory,
      stages: report.stages,
      pages: report.pages,
      bytes: report.bytes,
    };
    const table = benchTable([measurement]);
    process.stdout.write(`${table}\n`);
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
    if (values.readme) record(settings, 'bench', table, `Measured by \`npm run bench\` on ${machine}.`);
    if (values.search) {
      progress(`${products} products: search`);
      const search = searchTable([await compareSearch({ ...settings, contentDir: content }, output, folder)]);
      process.stdout.write(`\n${search}\n`);
      if (values.readme) record(settings, 'search', search, `Measured by \`npm run bench\` on ${machine}: a word and a region asked at once, medians of 3 visits with an empty cache, on slow 4G (1.6 Mbit/s, 150 ms) and a fourth of the speed. Pagefind alone: the same records with every facet as its filter, on an empty page.`); // prettier-ignore
    }
  } finally {
    if (values.keep) process.stderr.write(`${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
  return exitCodes.clean;
});

function record({ root }: Settings, name: string, table: string, note: string): void {
  const file = join(root, 'README.md');
  writeWhole(file, mergeTable(readFileSync(file, 'utf8'), name, table, note));
}

/** The search of a built site, and the same question to Pagefind alone. */
async function compareSearch(settings: Settings, output: string, folder: string): Promise<SearchMeasurement> {
  const { catalog } = await loadContent(settings);
  if (!catalog) throw new Error('The synthetic content has faults.');
  const plain = join(folder, 'plain');
  await writePlainSearch(plain, catalog);
  const browser = await launchBrowser();
  const question = `?q=keripik&regency=${catalog.regencies[0]?.id ?? ''}`;
  try {
    return {
      products: catalog.products.length,
      own: await measureSearch(browser, output, `/cari/${question}`, 'keripik'),
      plain: await measureSearch(browser, plain, `/${question}`, 'keripik'),
    };
  } finally {
    await browser.close();
  }
}

/** Runs a command to its end. Seconds of wall time; peak memory in bytes, sampled from the system where it tells. */
async function measure(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ seconds: number; memory: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=8192', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let memory = 0;
  const sample = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // Only Linux tells; elsewhere the column stays empty.
    }
  };
  const timer = setInterval(sample, 50);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The measured command failed.\n${errors}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}
