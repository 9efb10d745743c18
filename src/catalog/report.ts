import type { Place } from '#model/issues.ts';
import type { Language } from '#model/language.ts';
import type { Checked } from './check.ts';
import { describe, type Fault, type Finding } from './finding.ts';

/** What `check` found, in the form that every reporter prints. */
export interface Report {
  readonly faults: readonly Fault[];
  readonly summary: {
    readonly files: number;
    readonly entries: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

export interface ReportOptions {
  readonly language: Language;
  /** Put before every path: the content folder as seen from the repository. */
  readonly prefix: string;
  /** Gives positions in one file; called once a file that has findings. */
  readonly locate: (file: string) => (place: Place) => { line: number; column: number };
}

/** Gives each finding its position and its words, sorted by place, without repetitions. */
export function createReport({ content, findings }: Checked, options: ReportOptions): Report {
  const keys = new Map<string, string>(content.raw.map(({ path, key }) => [path, key]));
  for (const { path, product } of content.photos) keys.set(path, product);
  const faults: Fault[] = [];
  for (const [file, group] of Map.groupBy(findings, (finding) => finding.file)) {
    const locate = options.locate(file);
    const where = { file: options.prefix + file, key: keys.get(file) ?? '' };
    for (const fault of withoutEchoes(group.map((finding) => describeAt(finding, locate, where, options.language))))
      faults.push(fault);
  }
  faults.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
  return {
    faults,
    summary: {
      files: content.paths.length,
      entries: content.raw.length,
      errors: faults.filter(({ severity }) => severity === 'error').length,
      warnings: faults.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

function describeAt(
  finding: Finding,
  locate: ReturnType<ReportOptions['locate']>,
  where: { file: string; key: string },
  language: Language,
): Fault {
  return describe(finding, { ...locate(finding.place), ...where }, language);
}

/** Drops exact repetitions, and the general remark on quotes where a field has said more at the same place. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  const spoken = new Set(
    faults.filter(({ rule }) => rule !== 'unquoted-text').map(({ line, column }) => `${line}:${column}`),
  );
  return faults.filter(({ rule, line, column, message }) => {
    if (rule === 'unquoted-text' && spoken.has(`${line}:${column}`)) return false;
    const id = `${line}:${column}:${rule}:${message}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
