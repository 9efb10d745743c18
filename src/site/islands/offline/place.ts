import type { SavedEvent } from '#outputs/offline/storage.ts';
import { eventCache, recordAddress } from '#outputs/offline/storage.ts';
import type { SaveConfig } from './config.ts';
import type { Place } from './save.ts';

/** The place of a bazaar in the storage of this browser. Rejects where the browser forbids storage. */
export async function openPlace({ base, event, name, data, bytes }: SaveConfig): Promise<Place> {
  const cache = await caches.open(eventCache(base, event));
  const record = recordAddress(base);
  return {
    async files() {
      const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      return paths.filter((path) => path !== record).map((path) => path.slice(base.length));
    },
    read: (path) => cache.match(base + path),
    put: (path, file) => cache.put(base + path, file),
    async drop(path) {
      await cache.delete(base + path);
    },
    async seal() {
      const saved: SavedEvent = { event, name, data, bytes, saved: new Date().toISOString() };
      await cache.put(record, new Response(JSON.stringify(saved)));
    },
  };
}

/** What is saved of a bazaar as a whole; `undefined` where nothing is. */
export async function readRecord({ base, event }: Pick<SaveConfig, 'base' | 'event'>): Promise<SavedEvent | undefined> {
  const found = await caches.match(recordAddress(base), { cacheName: eventCache(base, event) });
  return (await found?.json()) as SavedEvent | undefined;
}
