import lighthouse, { type Result } from 'lighthouse';
import { categories, type Category, type Figures } from './budget.ts';

/** One visit by Lighthouse. */
export interface Visit {
  readonly figures: Figures;
  /** Audits that cost points: what Lighthouse says, by category and id. */
  readonly losses: ReadonlyMap<string, string>;
}

/**
 * Visits a page as a middling phone on slow 4G, with an empty cache (Lighthouse's own preset), through the browser at
 * the debugging port. Throws where the page could not be measured.
 */
export async function visit(url: string, debuggingPort: number): Promise<Visit> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    output: 'json',
    logLevel: 'error',
    locale: 'en-US',
    onlyCategories: [...categories],
  });
  const report = result?.lhr;
  if (!report) throw new Error(`Lighthouse gave no report on ${url}.`);
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return { figures: figuresOf(report), losses: new Map(categories.flatMap((category) => lossesOf(report, category))) };
}

function figuresOf({ categories: scored, audits }: Result): Figures {
  const score = (category: Category) => Math.round((scored[category]?.score ?? Number.NaN) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    largestContentfulPaint: value('largest-contentful-paint'),
    cumulativeLayoutShift: value('cumulative-layout-shift'),
    totalBlockingTime: value('total-blocking-time'),
    transferred: value('total-byte-weight'),
  };
}

function lossesOf({ categories: scored, audits }: Result, category: Category): [audit: string, said: string][] {
  return (scored[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (weight === 0 || typeof audit?.score !== 'number' || audit.score >= 1) return [];
    return [[`${category}: ${id}`, `${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`]];
  });
}
