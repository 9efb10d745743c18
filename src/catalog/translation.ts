import type { Entry } from './content.ts';

/** Texts of an entry that have a counterpart under `translations.en`. */
const prose = ['summary', 'promise', 'story'] as const;

/**
 * Whether an entry's prose is wholly available in English, so that its English page is a translation and not a
 * rendering of the same Indonesian text.
 */
export function isTranslated(entry: Entry<unknown>): boolean {
  const facts = entry.facts as Record<string, unknown>;
  const english = (facts['translations'] as { en?: Record<string, unknown> } | undefined)?.en;
  if (!english) return false;
  return prose.every((name) => {
    const original = name === 'story' ? entry.story.trim() : facts[name];
    return !original || english[name] !== undefined;
  });
}
