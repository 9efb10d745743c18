import { availableParallelism } from 'node:os';
import { posix } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import type { Key } from '#model/key.ts';
import { createPhotoBook, type PhotoBook, type PublishedPhoto } from '#outputs/photos/book.ts';
import { parseRenditionPath, renditionPath } from '#outputs/photos/recipe.ts';
import type { ContentSource } from '#reader/index.ts';
import type { PhotoCache } from './cache.ts';
import { photoId, renderPhoto, type RenderedPhoto } from './render.ts';

/** All photos of a catalogue, ready for its pages. */
export interface PreparedPhotos {
  readonly book: PhotoBook;
  /** The bytes of a rendition by its path in the site; `undefined` where the site has no such photo. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

export interface PhotoWork {
  readonly catalog: Catalog;
  readonly source: ContentSource;
  readonly cache: PhotoCache;
  /** Takes each file of the site once, as soon as it is there; in any order. */
  readonly keep?: (path: string, bytes: Uint8Array) => void;
  /** Is told after each photo how many of how many are there. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Wanted {
  readonly product: Key;
  readonly file: string;
  /** Below the content folder. */
  readonly path: string;
}

/**
 * Makes every photo that a page shows, or takes it from the cache; a few at a time. The result does not depend on what
 * the cache held. Throws where a photo cannot be made, which a clean check rules out.
 */
export async function preparePhotos({ catalog, source, cache, keep, onProgress }: PhotoWork): Promise<PreparedPhotos> {
  const wanted = [...catalog.products, ...catalog.withdrawn].flatMap(({ key, file: entry, facts }) =>
    (facts.photos ?? []).map(({ file }): Wanted => ({
      product: key,
      file,
      path: posix.join(posix.dirname(entry), file),
    })),
  );
  const published = new Map<Wanted, PublishedPhoto>();
  // The same bytes may stand beside several products.
  const pathOfId = new Map<string, string>();

  const prepare = async (photo: Wanted) => {
    const original = source.read(photo.path);
    const id = photoId(original);
    const isFirst = !pathOfId.has(id);
    if (isFirst) pathOfId.set(id, photo.path);
    const rendered = cache.read(id) ?? (await make(photo.path, id, original, cache));
    if (isFirst) for (const { width, bytes } of rendered.renditions) keep?.(renditionPath(id, width), bytes);
    published.set(photo, publish(id, rendered));
    onProgress?.(published.size, wanted.length);
  };
  await eachOf(wanted, prepare);

  const book = createPhotoBook(wanted.flatMap((photo) => {
    const page = published.get(photo);
    return page ? [[photo.product, photo.file, page] as const] : [];
  })); // prettier-ignore
  const read = async (path: string) => {
    const named = parseRenditionPath(path);
    if (!named) return undefined;
    const from = pathOfId.get(named.id);
    if (from === undefined) return undefined;
    const rendered = cache.read(named.id) ?? (await remake(from, named.id, source, cache));
    return rendered?.renditions.find(({ width }) => width === named.width)?.bytes;
  };
  return { book, read };
}

function publish(id: string, { colour, renditions }: RenderedPhoto): PublishedPhoto {
  const widths = renditions.map(({ width }) => width);
  return {
    side: Math.max(...widths),
    colour,
    renditions: widths.map((width) => ({ width, path: renditionPath(id, width) })),
  };
}

async function make(path: string, id: string, original: Uint8Array, cache: PhotoCache): Promise<RenderedPhoto> {
  try {
    const rendered = await renderPhoto(original);
    cache.write(id, rendered);
    return rendered;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Makes a photo whose entry is gone since; `undefined` where the original is another by now. */
async function remake(
  path: string,
  id: string,
  source: ContentSource,
  cache: PhotoCache,
): Promise<RenderedPhoto | undefined> {
  const original = source.read(path);
  return photoId(original) === id ? make(path, id, original, cache) : undefined;
}

/** As many at a time as there are cores, four at most: each holds a decoded picture in memory. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of queue) {
      if (failures.length > 0) return;
      try {
        await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  // Only when all have ended: nothing goes on writing after this.
  if (failures.length > 0) throw failures[0];
}
