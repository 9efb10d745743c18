import type { Figure } from './catalog.ts';

/** Figures of one round and unit that follow each other, from the first step to the last. One of each funnel. */
export function funnelsOf(figures: readonly Figure[]): Figure[][] {
  const steps = figures.flatMap((figure) => (figure.funnel ? [{ figure, ...figure.funnel }] : []));
  return [...Map.groupBy(steps, ({ id }) => id).values()].map((funnel) =>
    funnel.sort((a, b) => a.step - b.step).map(({ figure }) => figure),
  );
}
