import { addressOf, withBase, type PageReference } from '#model/addresses.ts';
import type {
  BrandNode, Catalog, ClusterNode, ProducerNode, ProductNode, RecordNode, RegencyNode, Term,
} from '#catalog/catalog.ts'; // prettier-ignore
import { inLanguage, type Language } from '#model/language.ts';
import { session } from '#project/session.ts';
import { contactLinks, type ContactLink } from './contact.ts';
import { words, type Wording } from './wording/index.ts';
import { said, type Said } from './wording/text.ts';

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

/** An entry's name in the page's language. Regencies and producers have proper names, the same in both. */
export function entryName(
  node: RegencyNode | ClusterNode | BrandNode | ProducerNode | ProductNode | RecordNode,
  language: Language,
): Said {
  const { name, translations } = node.facts;
  if (node.entity === 'regency' || node.entity === 'producer') return { text: name, lang: undefined };
  return said(name, (translations?.en as { name?: string } | undefined)?.name, language);
}

/** A link to an entry under its name. */
export function entryLink(node: Parameters<typeof entryName>[0], language: Language, note?: string) {
  const href = view(language).link({ page: node.entity, id: node.id });
  return { href, ...entryName(node, language), note };
}

/** How to reach the desk of the site. */
export function deskContact(subject: string, language: Language): ContactLink[] {
  const { words, catalog } = view(language);
  return contactLinks(catalog.site.contact, subject, words);
}

/** How to reach the desk of a regency, or that of the site where the regency has none. */
export function deskLinks(home: RegencyNode, subject: string, language: Language): ContactLink[] {
  const regional = contactLinks(home.facts.contact ?? {}, subject, view(language).words);
  return regional.length > 0 ? regional : deskContact(subject, language);
}

/** The name of a term of a closed list, in the page's language; `undefined` where none is chosen. */
export function termName(list: readonly Term[], id: string | undefined, language: Language): string | undefined {
  const name = list.find((term) => term.id === id)?.name;
  return name ? inLanguage(name, language) : id;
}

/** The same for several, joined. */
export function termNames(
  list: readonly Term[],
  ids: readonly string[] | undefined,
  language: Language,
): string | undefined {
  return ids && ids.length > 0 ? ids.map((id) => termName(list, id, language)).join(', ') : undefined;
}
