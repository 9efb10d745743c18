import type { Content, Earlier } from '#catalog/content.ts';
import type { Report } from '#catalog/report.ts';
import type { Guide } from '#outputs/report/guide.ts';
import { terminalReport } from '#outputs/report/terminal.ts';
import { committedState } from '#project/earlier.ts';
import { loadContent } from '#project/load.ts';
import type { Settings } from '#project/settings.ts';
import { diskSource, type ContentSource } from '#reader/index.ts';
import { exitCodes, paintFor } from '../command.ts';
import { ask } from './ask.ts';
import { listing } from './listing.ts';
import { carryOut, withChanges, type Changes } from './plan.ts';

const words = {
  id: {
    faulty: 'Isi katalog masih memuat kesalahan. Perbaiki dahulu, lalu jalankan perintah ini lagi.',
    refused: 'Tidak ada yang ditulis: sesudah perubahan ini isi katalog akan memuat kesalahan di atas.',
    reminds: 'Sesudah ini pemeriksa akan mengingatkan:',
    question: 'Tulis? [y/T] ',
    kept: 'Tidak ada yang ditulis.',
    dry: 'Tidak ada yang ditulis (--dry-run).',
    shown: 'Belum ada yang ditulis. Tambahkan --yes untuk menulisnya.',
    written: (files: number) => `✓ ${files} berkas berubah.`,
  },
  en: {
    faulty: 'The content still has faults. Mend them first, then run this command again.',
    refused: 'Nothing was written: after this change the content would have the faults above.',
    reminds: 'After this the check will warn:',
    question: 'Write? [y/N] ',
    kept: 'Nothing was written.',
    dry: 'Nothing was written (--dry-run).',
    shown: 'Nothing has been written yet. Add --yes to write it.',
    written: (files: number) => `✓ ${files} ${files === 1 ? 'file' : 'files'} changed.`,
  },
} as const;

/** The switches of every command that writes. */
export const writingOptions = {
  yes: { type: 'boolean', short: 'y', default: false },
  'dry-run': { type: 'boolean', short: 'n', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What they do, for the help of a command. */
export const writingHelp = {
  id: 'Perintah ini menampilkan dahulu semua yang akan berubah, lalu bertanya. --yes menulis tanpa bertanya,\n--dry-run hanya menampilkan. ETALASE_LANG=en for English.',
  en: 'This command first shows all that would change, then asks. --yes writes without asking,\n--dry-run only shows.',
} as const;

export interface Opened {
  readonly source: ContentSource;
  readonly content: Content;
  readonly report: Report;
  readonly guide: Guide;
}

/** Reads and checks the content that a command is to change. */
export async function openContent(settings: Settings): Promise<Opened> {
  const source = diskSource(settings.contentDir);
  const { content, report, guide } = await loadContent(settings, source);
  return { source, content, report, guide };
}

/** Prints the faults that a command does not mend itself; whether there are any. */
export function stopsAt({ report, guide }: Opened, settings: Settings, mended: readonly string[] = []): boolean {
  const faults = report.faults.filter(({ severity, rule }) => severity === 'error' && !mended.includes(rule));
  if (faults.length === 0) return false;
  printFaults(faults, report, guide, settings);
  process.stderr.write(`${words[settings.language].faulty}\n`);
  return true;
}

function printFaults(faults: Report['faults'], report: Report, guide: Guide, { language }: Settings): void {
  const summary = { ...report.summary, errors: faults.length, warnings: 0 };
  process.stderr.write(terminalReport({ faults, summary }, language, paintFor(process.stderr), guide));
}

export interface Writing {
  readonly changes: Changes;
  /** Where files were before, by their new path. */
  readonly moves?: ReadonlyMap<string, string>;
  /** Said before the list of files, as whole lines. */
  readonly about: string;
  /** Shows no line of the content. */
  readonly discreet?: boolean;
  /** Said once all is written. */
  readonly after?: string;
}

/**
 * Checks what the content would be, shows what would change, asks, and writes. Content that would not pass the check is
 * never written, and no line of a ledger is lost on the way.
 */
export async function writeChanges(
  opened: Opened,
  writing: Writing,
  flags: { readonly yes: boolean; readonly 'dry-run': boolean },
  settings: Settings,
): Promise<number> {
  const say = words[settings.language];
  const { source, content } = opened;
  const { changes, about, after } = writing;
  const { codes, moves } = content;
  const present: Earlier = { printAddress: content.site?.printAddress, codes, moves };
  const committed = await committedState(settings.contentDir, 'HEAD');
  const planned = await loadContent(
    settings,
    withChanges(source, changes),
    committed ? [committed, present] : [present],
  );
  const faults = planned.report.faults.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) {
    printFaults(faults, planned.report, planned.guide, settings);
    process.stderr.write(`${say.refused}\n`);
    return exitCodes.faults;
  }
  const { language, contentPrefix: prefix } = settings;
  const shown = listing(source, changes, { ...writing, language, prefix, paint: paintFor(process.stdout) });
  process.stdout.write(`${about}\n${shown}`);
  const told = new Set(opened.report.faults.map(({ rule, message }) => `${rule} ${message}`));
  const fresh = planned.report.faults.filter(({ rule, message }) => !told.has(`${rule} ${message}`));
  if (fresh.length > 0) {
    process.stdout.write(`${say.reminds}\n${fresh.map(({ file, message }) => `  ${file}: ${message}\n`).join('')}`);
  }
  if (flags['dry-run']) {
    process.stdout.write(`${say.dry}\n`);
    return exitCodes.clean;
  }
  const { stdin: input, stdout: output } = process;
  if (!flags.yes) {
    const onTerminal = input.isTTY && output.isTTY;
    const agreed = onTerminal && (await ask(say.question, { input, output }));
    if (!agreed) {
      output.write(`${onTerminal ? say.kept : say.shown}\n`);
      return exitCodes.clean;
    }
  }
  carryOut(settings.contentDir, changes);
  output.write(`${say.written(changes.size - (writing.moves?.size ?? 0))}\n${after === undefined ? '' : `${after}\n`}`);
  return exitCodes.clean;
}
