import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable, mergeTable, type Measurement } from './bench/table.ts';
import { writeSynthetic } from './bench/synthetic.ts';
import type { BuildReport } from './build/stages.ts';
import { exitCodes, progress, runCommand, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

const usage = `Pemakaian: npm run bench [-- --products N] [--readme] [--keep]

Menulis katalog tiruan dengan N produk ke folder sementara, lalu mengukur check dan build.
--readme menulis hasilnya ke tabel di README.md; --keep membiarkan folder sementara.`;

/** The commands are run as an editor runs them, each in a process of its own, so that their memory can be told apart. */
await runCommand(async (settings) => {
  const { values } = parseArgs({
    options: {
      products: { type: 'string', default: '20000' },
      readme: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
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
    // Drawn once for each entry and kept; their cold cost is told apart from that of a build.
    SOCIAL_PICTURES: 'off',
  };
  const command = (script: string) => measure([join(import.meta.dirname, script)], env);
  try {
    progress(`${products} products: writing`);
    writeSynthetic(content, settings.contentDir, { products });
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
    process.stdout.write(`${benchTable([measurement])}\n`);
    if (values.readme) {
      const file = join(settings.root, 'README.md');
      const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
      writeWhole(file, mergeTable(readFileSync(file, 'utf8'), measurement, machine));
    }
  } finally {
    if (values.keep) process.stderr.write(`${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
  return exitCodes.clean;
});

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
