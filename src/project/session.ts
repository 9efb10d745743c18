import type { Catalog } from '#catalog/catalog.ts';
import type { PublishedPack } from '#outputs/offline/published.ts';
import type { PhotoBook } from '#outputs/photos/book.ts';
import type { SocialAlbum } from '#outputs/social/album.ts';
import type { PublishedVolume } from '#outputs/search/volumes.ts';
import type { Settings } from './settings.ts';

/** What one process has loaded. Astro evaluates configuration and pages as separate modules; this joins them. */
export interface Session {
  readonly settings: Settings;
  readonly catalog: Catalog;
  /** Photos that are published; without it every product is drawn. */
  readonly photos?: PhotoBook | undefined;
  /** Pictures for messages and social media; without them pages name none. */
  readonly social?: SocialAlbum | undefined;
  /** Whether sheets to be printed are made for events and brands; otherwise pages link to none. */
  readonly print?: boolean | undefined;
  /** What the search page can search; without it nothing. */
  readonly search?: readonly PublishedVolume[] | undefined;
  /** Bazaars that can be saved, by id; without it the site has no service worker. */
  readonly packs?: ReadonlyMap<string, PublishedPack> | undefined;
}

const slot = Symbol.for('etalase');
const holder = globalThis as { [slot]?: Session | undefined };

/** Makes the catalogue available to every page of this process. */
export function openSession(session: Session): void {
  holder[slot] = session;
}

/** The catalogue of this process. Throws where nothing was loaded, which only a wrong start-up can cause. */
export function session(): Session {
  const current = holder[slot];
  if (!current) throw new Error('The content is not loaded: start through `npm run dev` or `npm run build`.');
  return current;
}
