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

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts a run into the README's table: it replaces the row of its size, and rows stay in order of size. */
export function mergeTable(readme: string, run: Measurement, machine: string): string {
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`README.md has no place for the table (${begin} … ${end}).`);
  const size = (line: string) => Number(/^\|\s*([\d,]+)\s*\|/.exec(line)?.[1]?.replaceAll(',', '') ?? Number.NaN);
  const kept = readme
    .slice(start, stop)
    .split('\n')
    .filter((line) => !Number.isNaN(size(line)) && size(line) !== run.products);
  const rows = [...kept, row(run)].sort((a, b) => size(a) - size(b));
  const table = [...benchTable([]).split('\n'), ...rows].join('\n');
  return `${readme.slice(0, start)}${begin}\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n\nMeasured by \`npm run bench\` on ${machine}.\n\n${readme.slice(stop)}`;
}
