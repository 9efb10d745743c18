import { join } from 'node:path';
import * as z from 'zod';
import { plainWebp } from '#outputs/photos/webp.ts';
import { openSealedStore } from '../sealed-store.ts';
import type { Settings } from '../settings.ts';
import type { RenderedPhoto } from './render.ts';

/** Photos that were made before, in a sealed store: what is not whole and right in every bit is made again. */
export interface PhotoCache {
  /** The photo with this id; `undefined` where there is none that is whole and right. */
  readonly read: (id: string) => RenderedPhoto | undefined;
  /** Keeps a photo. A folder that cannot be written costs time later and nothing else. */
  readonly write: (id: string, photo: RenderedPhoto) => void;
  /** Removes what no build has used for thirty days: photos that are gone, recipes that have changed. */
  readonly prune: () => void;
}

/** The first line of an entry: what the rest must be. */
const headSchema = z.strictObject({
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  renditions: z.array(z.strictObject({ width: z.int().positive(), bytes: z.int().positive() })).min(1),
});

/** Where the photos of a checkout are kept. */
export function photoCacheFolder({ root }: Settings): string {
  return join(root, '.cache', 'photos');
}

/** Opens the cache in `folder`, which need not exist. `now` in milliseconds since 1970. */
export function openPhotoCache(folder: string, now: number): PhotoCache {
  const store = openSealedStore(folder, now);
  return {
    read(id) {
      const entry = store.read(id);
      return entry && decodeEntry(entry);
    },
    write: (id, photo) => store.write(id, encodeEntry(photo)),
    prune: () => store.prune(),
  };
}

const newline = 0x0a;

/** A line that says what the rest is, and the renditions one after the other. */
function encodeEntry({ colour, renditions }: RenderedPhoto): Uint8Array {
  const head: z.output<typeof headSchema> = {
    colour,
    renditions: renditions.map(({ width, bytes }) => ({ width, bytes: bytes.length })),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...renditions.map(({ bytes }) => bytes)]);
}

/** The photo of an entry; `undefined` where it is none, or its pictures are not those that its head tells of. */
function decodeEntry(entry: Uint8Array): RenderedPhoto | undefined {
  const headEnd = entry.indexOf(newline);
  const head = headSchema.safeParse(parseJson(entry.subarray(0, Math.max(headEnd, 0))));
  if (!head.success) return undefined;
  let start = headEnd + 1;
  const renditions = head.data.renditions.map(({ width, bytes }) => {
    const rendition = { width, bytes: entry.subarray(start, start + bytes) };
    start += bytes;
    return rendition;
  });
  const fits = ({ width, bytes }: RenderedPhoto['renditions'][number]) =>
    plainWebp(bytes, bytes.length)?.width === width;
  return start === entry.length && renditions.every(fits) ? { colour: head.data.colour, renditions } : undefined;
}

/** What the bytes say as JSON; `undefined` where they are none. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
