import { packFormat, type Pack } from '#outputs/offline/packed.ts';
import { eventOfCache, recordAddress, type SavedEvent } from '#outputs/offline/storage.ts';

/** What was saved of a bazaar, with the way to its data. */
export interface Saved {
  readonly record: SavedEvent;
  /** `undefined` where the data are gone, or of a form that this code does not know. */
  readonly pack: () => Promise<Pack | undefined>;
}

/** Every bazaar that is saved whole, the one that was saved last first. Runs in the worker and in pages. */
export async function savedEvents(caches: CacheStorage, base: string): Promise<Saved[]> {
  const names = (await caches.keys()).filter((name) => eventOfCache(name, base) !== undefined);
  const saved = await Promise.all(
    names.map(async (name): Promise<Saved[]> => {
      const cache = await caches.open(name);
      const record = (await (await cache.match(recordAddress(base)))?.json()) as SavedEvent | undefined;
      if (!record) return [];
      const pack = async () => {
        const data = (await (await cache.match(base + record.data))?.json()) as Pack | undefined;
        // A newer page may have saved what this one cannot read.
        return (data?.format as number | undefined) === packFormat ? data : undefined;
      };
      return [{ record, pack }];
    }),
  );
  return saved.flat().sort((a, b) => (a.record.saved < b.record.saved ? 1 : -1));
}
