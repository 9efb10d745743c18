import type { Language } from '#model/language.ts';
import type { Report } from '#catalog/report.ts';
import { guideWord, type Guide } from './guide.ts';
import { summaryLine } from './summary.ts';

/**
 * `check --format github`: workflow commands, which GitHub shows at the line. GitHub keeps the first ten of a kind a
 * step, so errors come first; the last line has the totals. Each message stands alone at its line, and names the guide.
 */
export function githubReport(report: Report, language: Language, guide: Guide): string {
  const ordered = [...report.faults].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  const commands = ordered.map(({ severity, file, line, column, rule, message, suggestion }) => {
    const text = suggestion === undefined ? message : `${message} → ${suggestion}`;
    const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    return `::${severity} ${properties}::${data(`${text}\n${guideWord[language]}: ${guide(rule)}`)}`;
  });
  return [...commands, summaryLine(report, language), ''].join('\n');
}

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
