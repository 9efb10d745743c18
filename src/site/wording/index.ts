import type { Language } from '#model/language.ts';
import { en } from './en.ts';
import { id, type Wording } from './id.ts';

export type { Wording } from './id.ts';

const wordings: Readonly<Record<Language, Wording>> = { id, en };

/** The sentences of the interface in one language. */
export function words(language: Language): Wording {
  return wordings[language];
}
