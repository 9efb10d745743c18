/** The four categories of Lighthouse, by its own ids. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse measured on one page: scores of 0 to 100, milliseconds, the unitless CLS, bytes transferred. */
export interface Figures {
  readonly scores: Readonly<Record<Category, number>>;
  readonly largestContentfulPaint: number;
  readonly cumulativeLayoutShift: number;
  readonly totalBlockingTime: number;
  readonly transferred: number;
}

/** What every indexable page has to reach on a phone. */
const budget = { score: 100, largestContentfulPaint: 1200, cumulativeLayoutShift: 0, totalBlockingTime: 0 };

/** The middle of each figure by itself: one slow run spoils none, and one lucky run saves none. */
export function medianOf(runs: readonly Figures[]): Figures {
  const middle = (figure: (run: Figures) => number) => {
    const sorted = runs.map(figure).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  };
  return {
    scores: {
      performance: middle(({ scores }) => scores.performance),
      accessibility: middle(({ scores }) => scores.accessibility),
      'best-practices': middle(({ scores }) => scores['best-practices']),
      seo: middle(({ scores }) => scores.seo),
    },
    largestContentfulPaint: middle((run) => run.largestContentfulPaint),
    cumulativeLayoutShift: middle((run) => run.cumulativeLayoutShift),
    totalBlockingTime: middle((run) => run.totalBlockingTime),
    transferred: middle((run) => run.transferred),
  };
}

/** What misses the budget, in words; empty where nothing does. */
export function missed(figures: Figures): string[] {
  const misses = categories
    .filter((category) => !(figures.scores[category] >= budget.score))
    .map((category) => `${category} ${figures.scores[category]} < ${budget.score}`);
  const limits = ['largestContentfulPaint', 'cumulativeLayoutShift', 'totalBlockingTime'] as const;
  for (const name of limits) {
    if (!(figures[name] <= budget[name])) misses.push(`${name} ${rounded(figures[name])} > ${budget[name]}`);
  }
  return misses;
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
