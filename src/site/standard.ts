import type { Language } from '#model/language.ts';
import type { Clause } from '#model/standard.ts';
import { localize, said, type Said } from './wording/text.ts';

/** What a clause is about in a word or two: its name, or its id read as words. */
export function clauseName({ id, name }: Clause, language: Language): Said {
  if (name) return localize(name, language);
  const words = id.replaceAll('-', ' ');
  return said(words.charAt(0).toUpperCase() + words.slice(1), undefined, language);
}
