import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like `typed`, or `undefined` where none is near enough to be meant: at most one letter in `of`, a
 * third of them by default, may differ. Upper and lower case count as alike.
 */
export function nearest(typed: string, candidates: Iterable<string>, of = 3): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / of)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}
