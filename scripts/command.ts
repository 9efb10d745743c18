import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Language } from '#model/language.ts';
import type { Paint } from '#outputs/report/terminal.ts';
import { readSettings, SettingsError, type Settings } from '#project/settings.ts';

/** Exit codes of every command. */
export const exitCodes = { clean: 0, faults: 1, usage: 2 } as const;

/** A command called in a way that it cannot follow; the message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const say = {
  id: {
    unknown: (option: string) => `Opsi ${option} tidak dikenal. Opsi tiap perintah tertulis di README.md.`,
    valueMissing: (option: string) => `Opsi ${option} membutuhkan nilai.`,
    valueTooMany: (option: string) => `Opsi ${option} tidak menerima nilai.`,
    argument: (text: string) => `“${text}” berlebih: perintah ini hanya menerima opsi.`,
  },
  en: {
    unknown: (option: string) => `There is no option ${option}. README.md names those of each command.`,
    valueMissing: (option: string) => `The option ${option} needs a value.`,
    valueTooMany: (option: string) => `The option ${option} takes no value.`,
    argument: (text: string) => `“${text}” is too much: this command takes options alone.`,
  },
} as const;

/** What was typed wrongly, in the language of who typed it; `undefined` where `parseArgs` did not say this. */
function typedWrongly(error: unknown, language: Language): string | undefined {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  const [, quoted = ''] = /'(?:-\w, )?([^']+?)(?: <value>)?'/.exec(message) ?? [];
  const text = say[language];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return text.unknown(quoted);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take') ? text.valueTooMany(quoted) : text.valueMissing(quoted);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return text.argument(quoted);
    default:
      return undefined;
  }
}

/**
 * Runs a command: a wrong call prints one sentence and exits with 2. Anything else that throws is a fault of ours; its
 * trace is shown only with `ETALASE_DEBUG`, because an editor can do nothing with it.
 */
export async function runCommand(command: (settings: Settings) => Promise<number>): Promise<void> {
  let language: Language = 'id';
  try {
    const settings = readSettings(resolve(dirname(fileURLToPath(import.meta.url)), '..'), process.env, new Date());
    language = settings.language;
    if (!statSync(settings.contentDir, { throwIfNoEntry: false })?.isDirectory()) {
      throw new SettingsError(`Folder isi ${settings.contentDir} tidak ada. Periksa CONTENT_DIR.`);
    }
    process.exitCode = await command(settings);
  } catch (error) {
    endProgress();
    const typed = typedWrongly(error, language);
    const usage = typed !== undefined || error instanceof UsageError || error instanceof SettingsError;
    const message = typed ?? (error instanceof Error ? error.message : String(error));
    process.stderr.write(
      usage
        ? `${message}\n`
        : `Etalase berhenti karena kesalahan tak terduga: ${message}\nUlangi dengan ETALASE_DEBUG=1, lalu kirimkan keluarannya kepada pengelola.\n`,
    );
    if (!usage && process.env['ETALASE_DEBUG']) console.error(error);
    process.exitCode = usage ? exitCodes.usage : exitCodes.faults;
  }
}

/** Colours for a stream that shows them (`NO_COLOR`, `FORCE_COLOR` and pipes are respected). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, stripVTControlCharacters(text), { stream });
  return {
    place: style('underline'),
    error: style(['bold', 'red']),
    warning: style('yellow'),
    faint: style('dim'),
    suggestion: style('green'),
  };
}

/** Writes progress to standard error: one line that replaces itself on a terminal, plain lines elsewhere. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
  else process.stderr.write(`${text}\n`);
}

/** Ends a line of `progress`. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}
