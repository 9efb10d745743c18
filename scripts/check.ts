import { appendFileSync, watch } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Earlier } from '#catalog/content.ts';
import type { Report } from '#catalog/report.ts';
import { githubReport } from '#outputs/report/github.ts';
import type { Guide } from '#outputs/report/guide.ts';
import { jsonReport } from '#outputs/report/json.ts';
import { markdownSummary } from '#outputs/report/summary.ts';
import { noPaint, terminalReport } from '#outputs/report/terminal.ts';
import { commitNamed, committedState, type Named } from '#project/earlier.ts';
import { loadContent } from '#project/load.ts';
import type { Settings } from '#project/settings.ts';
import { whenChanged } from '#project/watch.ts';
import { exitCodes, paintFor, runCommand, UsageError } from './command.ts';
import { writeWhole } from './write-whole.ts';

const usage = `Pemakaian: npm run check [-- PATH…] [--format terminal|github|json] [--output BERKAS] [--base REF] [--watch]

Memeriksa seluruh isi katalog dan menyebut setiap kesalahan dengan tempatnya.
PATH membatasi yang ditampilkan, misalnya content/products/cianjur. ETALASE_LANG=en for English.
Dengan --base origin/main, daftar kode dan moved.yaml juga dibandingkan dengan cabang itu: kode yang pernah terbit tidak
boleh hilang atau menuju hal lain.
Dengan --format github, daftar lengkapnya juga ditambahkan ke berkas GITHUB_STEP_SUMMARY.`;

const say = {
  id: {
    option: (ref: string) => `--base ${ref} bukan nama cabang atau commit.`,
    repository: (folder: string) => `--base membutuhkan git, tetapi ${folder} tidak berada dalam repositori git.`,
    missing: (ref: string, fetch: string) => `${ref} belum ada di salinan ini. Ambil dahulu: ${fetch}`,
    behind: (ref: string) =>
      `Cabang Anda belum memuat yang terbaru dari ${ref}; kode yang terbit atau pindah di sana sesudahnya tampak hilang. Gabungkan dahulu: git merge ${ref}`,
  },
  en: {
    option: (ref: string) => `--base ${ref} is not the name of a branch or commit.`,
    repository: (folder: string) => `--base needs git, but ${folder} is in no git repository.`,
    missing: (ref: string, fetch: string) => `${ref} is not in this copy yet. Fetch it first: ${fetch}`,
    behind: (ref: string) =>
      `Your branch lacks the latest of ${ref}; codes that were given out or moved there since seem to be missing. Merge it first: git merge ${ref}`,
  },
} as const;

/** The rules that compare with another state. */
const sinceRules = ['code-redirected', 'code-removed'];

const formats = ['terminal', 'github', 'json'] as const;
type Format = (typeof formats)[number];

await runCommand(async (settings) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'terminal' },
      output: { type: 'string' },
      base: { type: 'string' },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return exitCodes.clean;
  }
  const format = formats.find((known) => known === values.format);
  if (!format) throw new UsageError(`--format ${values.format} tidak dikenal.\n\n${usage}`);

  const base = values.base === undefined ? undefined : baseNamed(values.base, settings);
  const check = async () => {
    const { report, guide } = await loadContent(
      settings,
      undefined,
      base && (await statesSince(base.commit, settings)),
    );
    const behind = base && !base.merged && report.faults.some(({ rule }) => sinceRules.includes(rule));
    if (behind) process.stderr.write(`${say[settings.language].behind(values.base ?? '')}\n`);
    const shown = positionals.length > 0 ? within(report, positionals, settings) : report;
    if (values.output === undefined)
      process.stdout.write(print(shown, guide, format, settings, paintFor(process.stdout)));
    else writeWhole(values.output, print(shown, guide, format, settings, noPaint));
    // GitHub shows the first ten annotations of a kind; the summary of the step has them all.
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (format === 'github' && summary) appendFileSync(summary, markdownSummary(shown, settings.language, guide));
    return shown.summary.errors > 0 ? exitCodes.faults : exitCodes.clean;
  };
  const code = await check();
  if (values.watch) await watchContent(settings, check);
  return code;
});

/** What `--base` names; whatever cannot be compared with is a wrong call. */
function baseNamed(ref: string, { contentDir, language }: Settings): Extract<Named, { commit: string }> {
  const text = say[language];
  if (ref === '' || ref.startsWith('-')) throw new UsageError(text.option(ref));
  const named = commitNamed(contentDir, ref);
  if ('commit' in named) return named;
  throw new UsageError(named.problem === 'missing' ? text.missing(ref, named.fetch) : text.repository(contentDir));
}

/** The ledgers as they are in a commit, and as they were committed last. */
async function statesSince(commit: string, { contentDir }: Settings): Promise<Earlier[]> {
  const states = await Promise.all([commit, 'HEAD'].map((name) => committedState(contentDir, name)));
  return states.filter((state) => state !== undefined);
}

function print(report: Report, guide: Guide, format: Format, settings: Settings, paint: typeof noPaint): string {
  if (format === 'json') return jsonReport(report);
  if (format === 'github') return githubReport(report, settings.language, guide);
  return terminalReport(report, settings.language, paint, guide, Math.min(process.stdout.columns || 100, 110));
}

/** Keeps the faults below the named paths; everything is checked all the same, because faults cross files. */
function within(report: Report, paths: readonly string[], settings: Settings): Report {
  const roots = paths.map((path) => {
    const base = settings.contentPrefix === '' ? settings.contentDir : settings.root;
    return relative(base, resolve(path)).split(sep).join('/');
  });
  const faults = report.faults.filter(({ file }) =>
    roots.some((root) => root === '' || file === root || file.startsWith(`${root}/`)),
  );
  const count = (severity: string) => faults.filter((fault) => fault.severity === severity).length;
  return { faults, summary: { ...report.summary, errors: count('error'), warnings: count('warning') } };
}

/** Checks again after every change, until interrupted. */
async function watchContent(settings: Settings, check: () => Promise<number>): Promise<void> {
  const english = settings.language === 'en';
  const hint = english ? 'Watching for changes; Ctrl+C ends.' : 'Menunggu perubahan; Ctrl+C untuk berhenti.';
  const tell = () => process.stderr.write(`${hint}\n`);
  const changed = whenChanged(
    async () => {
      await check();
      tell();
    },
    // A file that vanished while it was read; its own change brings the next run.
    (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
  );
  tell();
  watch(settings.contentDir, { recursive: true }, changed);
  await new Promise(() => {});
}
