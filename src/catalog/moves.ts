import type { Move } from '#model/site.ts';

/** The key at the end of every chain of moves; `undefined` for those that go round in circles. Each is walked once. */
export function finalTargets(moves: readonly Move[]): ReadonlyMap<string, string | undefined> {
  const next = new Map<string, string>(moves.map(({ from, to }) => [from, to]));
  const ends = new Map<string, string | undefined>();
  for (const { from } of moves) {
    const walked = new Set<string>();
    let key: string | undefined = from;
    while (key !== undefined && next.has(key) && !ends.has(key)) {
      if (walked.has(key)) key = undefined;
      else {
        walked.add(key);
        key = next.get(key);
      }
    }
    const end = key !== undefined && ends.has(key) ? ends.get(key) : key;
    for (const step of walked) ends.set(step, end);
  }
  return ends;
}
