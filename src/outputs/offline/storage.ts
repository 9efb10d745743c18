import type { Localized } from '#model/language.ts';

/**
 * Names in the storage of a browser. Storage belongs to an origin, and on GitHub Pages several sites share one: every
 * name begins with the base path of its site, and nothing else is ever looked at or removed.
 */
const ownPrefix = (base: string): string => `etalase ${base} `;

/** Files that every saved bazaar needs, as one build made them. */
export const shellCache = (base: string, build: string): string => `${ownPrefix(base)}shell ${build}`;

/** Pages that were visited, with what they need to be shown. */
export const visitedCache = (base: string): string => `${ownPrefix(base)}visited`;

/** One saved bazaar. */
export const eventCache = (base: string, event: string): string => `${ownPrefix(base)}event ${event}`;

/** The event whose saved copy a cache holds; `undefined` for every other cache. */
export function eventOfCache(name: string, base: string): string | undefined {
  const prefix = eventCache(base, '');
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** Every cache of this site. */
export const ownCaches = (names: readonly string[], base: string): string[] =>
  names.filter((name) => name.startsWith(ownPrefix(base)));

/** Caches that no page needs any more once `build` is at work: the shells of other builds. */
export const outdatedCaches = (names: readonly string[], base: string, build: string): string[] =>
  ownCaches(names, base).filter((name) => name.startsWith(shellCache(base, '')) && name !== shellCache(base, build));

/** The header of a stored page that tells when it was stored, as an ISO date and time. */
export const storedHeader = 'x-etalase-stored';

/**
 * What says that a bazaar is saved, and as what. It is written after everything else and in one step: without it, what
 * lies beside it is an unfinished copy, and nobody is shown any of it.
 */
export interface SavedEvent {
  /** `<regency>/<slug>`. */
  readonly event: string;
  readonly name: Localized;
  /** The file of data, below the base path and without a slash in front. Another content, another name. */
  readonly data: string;
  /** What data and pictures take together. */
  readonly bytes: number;
  /** When, as an ISO date and time. */
  readonly saved: string;
}

/** The address under which the record lies in the cache of its event; no file of the site has it. */
export const recordAddress = (base: string): string => `${base}${packFolder}/catatan`;

/** The folder of all packs, in the site and below its base path. */
export const packFolder = 'bekal';
