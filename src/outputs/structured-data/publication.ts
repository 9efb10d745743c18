import type { Catalog, CategoryNode } from '#catalog/catalog.ts';
import type { Entry } from '#catalog/content.ts';
import { isTranslated } from '#catalog/translation.ts';
import { addressOf, withBase, type PageReference } from '#model/addresses.ts';
import { inLanguage, type Language } from '#model/language.ts';

/** A catalogue in one language at its address on the web: structured data name everything by its whole address. */
export interface Publication {
  readonly catalog: Catalog;
  readonly language: Language;
  /** Origin of the site, such as `https://etalase.example`. */
  readonly siteUrl: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
}

/** An entry that has a page, with a name that may be translated. */
export type NamedEntry = Entry<{ readonly name: string; readonly translations?: unknown }>;

/** The whole address of a page. */
export function urlOf(reference: PageReference, { language, siteUrl, base }: Publication): string {
  return siteUrl + withBase(addressOf(reference, language), base);
}

/**
 * The publication whose page search engines are to keep. An English page without translated prose is canonical to the
 * Indonesian one, and says of it what that page says itself.
 */
export function canonicalFor(entry: Entry<unknown>, publication: Publication): Publication {
  return publication.language === 'en' && !isTranslated(entry) ? { ...publication, language: 'id' } : publication;
}

/** The canonical address of an entry's page. */
export function pageOf(entry: Entry<unknown>, publication: Publication): string {
  return urlOf({ page: entry.entity, id: entry.id }, canonicalFor(entry, publication));
}

/**
 * The name by which all pages, in either language, speak of the same thing: its Indonesian page and what it is there.
 */
export function identityOf({ entity, id }: Entry<unknown>, publication: Publication): string {
  return `${urlOf({ page: entity, id }, { ...publication, language: 'id' })}#${entity}`;
}

/** The same for the site as a whole. */
export function siteIdentity(publication: Publication): string {
  return `${urlOf({ single: 'home' }, { ...publication, language: 'id' })}#website`;
}

/** The name of an entry or a category in the language of the publication, else as it was written. */
export function nameOf(node: NamedEntry | CategoryNode, { language }: Publication): string {
  if (!('facts' in node)) return inLanguage(node.name, language);
  const { name, translations } = node.facts;
  const english = (translations as { en?: { name?: string } } | undefined)?.en?.name;
  return inLanguage({ id: name, en: english }, language);
}
