import type { Language } from '#model/language.ts';
import type { Report } from '#catalog/report.ts';
import { guideWord, type Guide } from './guide.ts';
import { summaryLine } from './summary.ts';

/** How the terminal reporter marks its parts; plain text where there is no colour. */
export interface Paint {
  readonly place: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly suggestion: (text: string) => string;
}

const same = (text: string) => text;
export const noPaint: Paint = { place: same, error: same, warning: same, faint: same, suggestion: same };

const words = {
  id: { error: 'kesalahan', warning: 'peringatan', write: 'Tulis' },
  en: { error: 'fault', warning: 'warning', write: 'Write' },
} as const;

/**
 * For people: place (a link in most terminals), rule, sentence, corrected value; then the totals. The guide is named
 * where a rule speaks first: further down it would be longer than what it explains, and say nothing new.
 */
export function terminalReport(report: Report, language: Language, paint: Paint, guide: Guide, width = 100): string {
  const say = words[language];
  const explained = new Set<string>();
  const blocks = report.faults.map(({ file, line, column, severity, rule, message, suggestion }) => {
    const head = `${paint.place(`${file}:${line}:${column}`)}  ${paint[severity](say[severity])} ${paint.faint(rule)}`;
    const body = wrap(message, width - 2).map((row) => `  ${row}`);
    const tail = suggestion === undefined ? [] : [`  ${say.write}: ${paint.suggestion(suggestion)}`];
    if (!explained.has(rule)) tail.push(`  ${paint.faint(`${guideWord[language]}: ${guide(rule)}`)}`);
    explained.add(rule);
    return [head, ...body, ...tail, ''].join('\n');
  });
  return `${[...blocks, summaryLine(report, language)].join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
