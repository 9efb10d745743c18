import type { SearchFigures } from './search.ts';

/** One run of the benchmark. Seconds, bytes, milliseconds per stage. */
export interface Measurement {
  readonly products: number;
  readonly checkSeconds: number;
  readonly checkMemory: number;
  readonly buildSeconds: number;
  readonly buildMemory: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly pages: number;
  readonly bytes: number;
}

const head = [
  'products', 'check', 'check memory', 'build', 'of it check', 'bundle', 'render', 'search', 'inspect', 'build memory', 'pages', 'size', 'a page',
]; // prettier-ignore

const seconds = (value: number) => `${value.toFixed(1)} s`;
const memory = (bytes: number) => (bytes > 0 ? `${(bytes / 2 ** 30).toFixed(2)} GiB` : '–');
const whole = (value: number) => value.toLocaleString('en');

function row(run: Measurement): string {
  const stage = (name: string) => seconds((run.stages[name] ?? 0) / 1000);
  const cells = [
    whole(run.products),
    seconds(run.checkSeconds),
    memory(run.checkMemory),
    seconds(run.buildSeconds),
    stage('check'),
    stage('bundle'),
    stage('render'),
    stage('search'),
    stage('inspect'),
    memory(run.buildMemory),
    whole(run.pages),
    `${Math.round(run.bytes / 1e6)} MB`,
    `${((run.buildSeconds * 1000) / run.pages).toFixed(2)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table in Markdown, one row a run. */
export function benchTable(runs: readonly Measurement[]): string {
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---:').join(' | ')} |`, ...runs.map(row)].join('\n');
}

/** One search measured beside another way to do it. */
export interface SearchMeasurement {
  readonly products: number;
  readonly own: SearchFigures;
  readonly plain: SearchFigures;
}

const searchHead = [
  'products', 'first results', 'Pagefind alone', 'transferred', 'Pagefind alone', 'next key: first screen', 'Pagefind alone', 'next key: all 24', 'Pagefind alone',
]; // prettier-ignore

/** The search's table in Markdown, one row a run. */
export function searchTable(runs: readonly SearchMeasurement[]): string {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const rows = runs.map(({ products, own, plain }) => {
    const cells = [
      whole(products),
      ...[own, plain].map(({ first }) => seconds(first / 1000)),
      ...[own, plain].map(({ bytes }) => kilobytes(bytes)),
      ...[own, plain].map(({ key }) => `${Math.round(key)} ms`),
      ...[own, plain].map(({ page }) => `${Math.round(page)} ms`),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| ${searchHead.join(' | ')} |`, `| ${searchHead.map(() => '---:').join(' | ')} |`, ...rows].join('\n');
}

/**
 * Puts the row of a table into the README, between the marks of that name: it replaces the row of its size, and rows stay
 * in order of size. `note` stands below.
 */
export function mergeTable(readme: string, name: string, table: string, note: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`README.md has no place for the table (${begin} … ${end}).`);
  const size = (line: string) => Number(/^\|\s*([\d,]+)\s*\|/.exec(line)?.[1]?.replaceAll(',', '') ?? Number.NaN);
  const lines = table.split('\n');
  const fresh = lines.filter((line) => !Number.isNaN(size(line)));
  const kept = readme
    .slice(start, stop)
    .split('\n')
    .filter((line) => !Number.isNaN(size(line)) && !fresh.some((row) => size(row) === size(line)));
  const rows = [...kept, ...fresh].sort((a, b) => size(a) - size(b));
  const whole = [...lines.filter((line) => Number.isNaN(size(line))), ...rows].join('\n');
  return `${readme.slice(0, start)}${begin}\n<!-- prettier-ignore-start -->\n\n${whole}\n\n<!-- prettier-ignore-end -->\n\n${note}\n\n${readme.slice(stop)}`;
}
