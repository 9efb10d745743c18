import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Checks the code, then runs the tests: `npm test`. The arguments go to Vitest, so `npm test -- addresses` runs the
 * tests whose file name holds that word; `--static` runs no test at all (`npm run lint`).
 *
 * All that the steps say goes to standard error; standard output gets one line, the totals.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

interface Step {
  readonly name: string;
  /** Arguments for Node: a program and what it is to do. */
  readonly run: readonly string[];
}

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** The program that a package brings. */
function program(packageName: string, name = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${packageName} brings no program ${name}.`);
  return join(folder, file);
}

/** The longest first, because two run at a time. */
const staticSteps: readonly Step[] = [
  { name: 'lint and layers', run: [program('eslint'), '--max-warnings', '0', '.'] },
  { name: 'types', run: [program('astro'), 'check'] },
  { name: 'format', run: [program('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', run: [program('knip')] },
  { name: 'lockfile', run: [join(root, 'scripts', 'complete-lock.mjs'), '--check'] },
];

/** Runs one step; what it says is shown at once, or at the end where it only matters if the step fails. */
async function run(step: Step, output: 'shown' | 'shown if failed'): Promise<boolean> {
  const begun = performance.now();
  const child = spawn(process.execPath, step.run, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: output === 'shown' ? ['inherit', process.stderr, process.stderr] : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  const passed = await new Promise<boolean>((done) => {
    child.on('error', () => {
      done(false);
    });
    child.on('close', (code) => {
      done(code === 0);
    });
  });
  if (!passed) process.stderr.write(Buffer.concat(said));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stderr.write(`${passed ? '✓' : '✗'} ${step.name} (${seconds} s)\n`);
  return passed;
}

async function runStaticSteps(): Promise<Totals> {
  const failed: string[] = [];
  const waiting = [...staticSteps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await run(step, 'shown if failed'))) failed.push(step.name);
    }
  };
  await Promise.all([lane(), lane()]);
  if (failed.length > 0) process.stderr.write(`Failed: ${failed.join(', ')}\n`);
  return { passed: staticSteps.length - failed.length, failed: failed.length };
}

/** The parts of Vitest's JSON report that are read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

async function runTests(filter: readonly string[]): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const passed = await run({ name: 'tests', run: [program('vitest'), 'run', ...reporters, ...filter] }, 'shown');
    const report = readReport(file);
    if (!report) return { passed: 0, failed: 1 };
    // A file that cannot even be loaded has no failed test, and is a failure all the same.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + broken;
    return { passed: report.numPassedTests, failed: passed ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

const given = process.argv.slice(2);
const totals = [await runStaticSteps()];
if (!given.includes('--static')) totals.push(await runTests(given));
const passed = totals.reduce((sum, part) => sum + part.passed, 0);
const failed = totals.reduce((sum, part) => sum + part.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
