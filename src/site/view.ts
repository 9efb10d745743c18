import { addressOf, withBase, type PageReference } from '#model/addresses.ts';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { isTranslated } from '#catalog/translation.ts';
import type { Language } from '#model/language.ts';
import { session } from '#project/session.ts';
import { localize, said, termText, words, type Said, type Wording } from './wording/index.ts';

/** What every template needs: the catalogue, a language with its words, and how to link. */
export interface View {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly words: Wording;
  readonly base: string;
  /** The address of a page in this language, with the base path. */
  readonly link: (reference: PageReference) => string;
}

const views = new Map<Language, View>();

/** The view in one language; made anew when the content was loaded anew. */
export function view(language: Language): View {
  const { catalog, settings } = session();
  const known = views.get(language);
  if (known?.catalog === catalog) return known;
  const { base } = settings;
  const fresh: View = {
    catalog,
    language,
    words: words(language),
    base,
    link: (reference) => withBase(addressOf(reference, language), base),
  };
  views.set(language, fresh);
  return fresh;
}

/** A product's name in the page's language. */
export function productName({ facts }: ProductNode, language: Language): Said {
  return said(facts.name, facts.translations?.en.name, language);
}

export { isTranslated, localize, said, termText };
