import { addressOf, withBase } from '#model/addresses.ts';
import { languages, type Language } from '#model/language.ts';
import type { Site } from '#model/site.ts';
import { isPublic } from '../hosting/public.ts';

/** Where somebody reads more about a rule, by its code: an address, or else a path in the repository. */
export type Guide = (code: string) => string;

/** What is known of where the site and its repository stand. */
export interface Whereabouts {
  /** Origin of the site, such as `https://etalase.example`. */
  readonly siteUrl: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
  /** The language of the messages. */
  readonly language: Language;
  /** The address of the repository, where one is known. */
  readonly repository?: string | undefined;
}

/**
 * The guide that a message points to: the page of the rule on the published site, else on the site that codes are
 * printed for. A site that does not say where it stands has no page to point to; then it is the rule's own file, which
 * holds the same words and opens with a click.
 */
export function guideOf(where: Whereabouts, site: Pick<Site, 'languages' | 'printAddress'> | undefined): Guide {
  const language = (site?.languages ?? languages).includes(where.language) ? where.language : 'id';
  const printed = site?.printAddress === undefined ? undefined : new URL(site.printAddress);
  const places = [{ origin: where.siteUrl, base: where.base }];
  if (printed) places.push({ origin: printed.origin, base: printed.pathname });
  const found = places.find(({ origin }) => isPublic(origin));
  if (found) return (code) => found.origin + withBase(addressOf({ page: 'rule', id: code }, language), found.base);
  const folder = where.repository === undefined ? '' : `${where.repository}/blob/HEAD/`;
  return (code) => `${folder}src/catalog/rules/${code}.ts`;
}

/** What stands before the address in a report. */
export const guideWord = { id: 'Panduan', en: 'Guide' } as const satisfies Record<Language, string>;
