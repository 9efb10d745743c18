import type { Language } from '#model/language.ts';
import type { Report } from '#catalog/report.ts';
import { grouped } from '#catalog/wording.ts';
import type { Guide } from './guide.ts';

/** The closing line: how many findings in how many files, and whether a build would succeed. */
export function summaryLine({ faults, summary }: Report, language: Language): string {
  const { files, errors, warnings } = summary;
  const touched = new Set(faults.map(({ file }) => file)).size;
  const number = (value: number) => grouped(value, language === 'en' ? ',' : '.');
  if (language === 'en') {
    if (faults.length === 0) return `✓ ${number(files)} files, no faults.`;
    const counts = `${plural(errors, 'fault')}, ${plural(warnings, 'warning')} in ${number(touched)} of ${number(files)} files.`;
    return errors > 0 ? `✗ ${counts} Nothing was built or changed.` : `✓ ${counts} The catalogue can be built.`;
  }
  if (faults.length === 0) return `✓ ${number(files)} berkas, tanpa kesalahan.`;
  const counts = `${number(errors)} kesalahan, ${number(warnings)} peringatan di ${number(touched)} dari ${number(files)} berkas.`;
  return errors > 0 ? `✗ ${counts} Situs tidak disusun dan tidak diubah.` : `✓ ${counts} Situs dapat disusun.`;
}

const plural = (count: number, noun: string) => `${grouped(count, ',')} ${noun}${count === 1 ? '' : 's'}`;

const words = {
  id: {
    error: 'kesalahan',
    warning: 'peringatan',
    columns: '| Tempat | Jenis | Penjelasan | Tulis |',
    more: (count: string) =>
      `Masih ada ${count} temuan lagi. Perbaiki yang di atas dahulu; sisanya tampil pada pemeriksaan berikutnya.`,
  },
  en: {
    error: 'fault',
    warning: 'warning',
    columns: '| Place | Kind | Explanation | Write |',
    more: (count: string) => `There are ${count} more findings. Mend those above first; the next check shows the rest.`,
  },
} as const;

/**
 * The whole report in Markdown, for the summary of a GitHub step: the closing line first, then a table a file, errors
 * before warnings, each rule a link to the guide where that has an address. GitHub drops a step's summary of more than 1 MiB, so that rows beyond `limit` bytes are only counted.
 */
export function markdownSummary(report: Report, language: Language, guide: Guide, limit = 1_000_000): string {
  const say = words[language];
  const ordered = (['error', 'warning'] as const).flatMap((severity) =>
    report.faults.filter((fault) => fault.severity === severity),
  );
  const rows = [...Map.groupBy(ordered, ({ file }) => file)].flatMap(([file, faults]) =>
    faults.map(({ severity, rule, line, column, message, suggestion }, index) => {
      const head = index === 0 ? `\n### ${literal(file)}\n\n${say.columns}\n| ---: | --- | --- | --- |\n` : '';
      const write = suggestion === undefined ? '' : `<code>${literal(suggestion)}</code>`;
      return `${head}| ${line}:${column} | ${say[severity]} ${linked(rule, guide(rule))} | ${literal(message)} | ${write} |\n`;
    }),
  );
  let text = `## ${summaryLine(report, language)}\n`;
  let size = bytesOf(text);
  let shown = 0;
  for (const row of rows) {
    size += bytesOf(row);
    if (size > limit) break;
    text += row;
    shown += 1;
  }
  if (shown === rows.length) return text;
  return `${text}\n${say.more(grouped(rows.length - shown, language === 'en' ? ',' : '.'))}\n`;
}

/** A path is none that GitHub could follow from a summary. */
const linked = (rule: string, guide: string) =>
  /^https?:/.test(guide) ? `[${literal(rule)}](<${guide}>)` : literal(rule);

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Text that Markdown leaves as it is, in a cell of a table: what editors typed makes no link, picture or element. */
const literal = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~:@&$#]|(?<=www)\./gi, String.raw`\$&`);
