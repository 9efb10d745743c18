import { categories, type Figures } from './budget.ts';

export interface Row {
  /** Name of the page, such as `product-full`. */
  readonly name: string;
  readonly figures: Figures;
}

const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'CLS', 'TBT', 'transferred'];

function cells({ name, figures }: Row): string[] {
  return [
    name,
    ...categories.map((category) => String(figures.scores[category])),
    `${(figures.largestContentfulPaint / 1000).toFixed(2)} s`,
    String(Number(figures.cumulativeLayoutShift.toFixed(3))),
    `${Math.round(figures.totalBlockingTime)} ms`,
    `${(figures.transferred / 1000).toFixed(1)} kB`,
  ];
}

/** The table in Markdown, one row a page. */
export function lighthouseTable(rows: readonly Row[]): string {
  const line = (items: readonly string[]) => `| ${items.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, n) => (n === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(cells(row))),
  ].join('\n');
}

const begin = '<!-- lighthouse:begin -->';
const end = '<!-- lighthouse:end -->';

/** Puts the table into the README in place of the last one. `note` says by what and on what it was measured. */
export function placeTable(readme: string, rows: readonly Row[], note: string): string {
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`README.md has no place for the table (${begin} … ${end}).`);
  return `${readme.slice(0, start)}${begin}\n<!-- prettier-ignore-start -->\n\n${lighthouseTable(rows)}\n\n<!-- prettier-ignore-end -->\n\n${note}\n\n${readme.slice(stop)}`;
}
