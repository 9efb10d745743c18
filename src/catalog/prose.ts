import type { Entry } from './content.ts';
import type { Found } from './rule.ts';

/** A text that readers see, with the way to point into it. */
export interface Prose {
  readonly text: string;
  readonly isStory: boolean;
  /** The place of a piece of this text. */
  readonly at: (match: string, index: number) => Pick<Found<unknown>, 'path' | 'match' | 'storyOffset'>;
}

const fields = ['name', 'summary', 'promise'] as const;

/** Name, summary, promise and story of an entry, in both languages. */
export function* proseOf(entry: Entry<unknown>): Generator<Prose> {
  yield { text: entry.story, isStory: true, at: (_match, index) => ({ storyOffset: index }) };
  const facts = entry.facts as Record<string, unknown>;
  const english = (facts['translations'] as { en?: Record<string, unknown> } | undefined)?.en ?? {};
  for (const field of fields) yield* written(facts[field], [field]);
  for (const field of [...fields, 'story']) yield* written(english[field], ['translations', 'en', field]);
}

function* written(text: unknown, path: readonly string[]): Generator<Prose> {
  if (typeof text !== 'string') return;
  yield { text, isStory: path.at(-1) === 'story', at: (match) => ({ path, match }) };
}
