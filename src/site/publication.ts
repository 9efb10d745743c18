import type { Language } from '#model/language.ts';
import type { Publication } from '#outputs/structured-data/publication.ts';
import { session } from '#project/session.ts';
import { view } from './view.ts';

/** The catalogue in one language at its address on the web, for structured data. */
export function publication(language: Language): Publication {
  const { catalog, base } = view(language);
  return { catalog, language, siteUrl: session().settings.siteUrl, base };
}
