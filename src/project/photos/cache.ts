import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { plainWebp } from '#outputs/photos/webp.ts';
import type { Settings } from '../settings.ts';
import type { RenderedPhoto } from './render.ts';

/**
 * Photos that were made before, in a folder that outlives builds. Entries carry the hash of everything in them and the
 * id that they are for; whatever does not fit counts as absent and is made again, so that nobody has to trust the
 * folder. Builds may share it: entries appear whole or not at all, and one that another build removes is merely made again.
 */
export interface PhotoCache {
  /** The photo with this id; `undefined` where there is none that is whole and right. */
  readonly read: (id: string) => RenderedPhoto | undefined;
  /** Keeps a photo. A folder that cannot be written costs time later and nothing else. */
  readonly write: (id: string, photo: RenderedPhoto) => void;
  /** Removes what no build has used for thirty days: photos that are gone, recipes that have changed. */
  readonly prune: () => void;
}

const day = 24 * 60 * 60 * 1000;
const unusedFor = 30 * day;

/** The first line of an entry: what the rest must be. */
const headSchema = z.strictObject({
  id: z.string(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  renditions: z.array(z.strictObject({ width: z.int().positive(), bytes: z.int().positive() })).min(1),
});

/** Where the photos of a checkout are kept. */
export function photoCacheFolder({ root }: Settings): string {
  return join(root, '.cache', 'photos');
}

/** Opens the cache in `folder`, which need not exist. `now` in milliseconds since 1970. */
export function openPhotoCache(folder: string, now: number): PhotoCache {
  const fileOf = (id: string) => join(folder, id.slice(0, 2), `${id}.photo`);
  let written = 0;
  return {
    read(id) {
      const file = fileOf(id);
      try {
        const photo = decodeEntry(id, readFileSync(file));
        // Used today: once a day is enough to know that.
        if (photo && now - statSync(file).mtimeMs > day) utimesSync(file, new Date(now), new Date(now));
        return photo;
      } catch {
        return undefined;
      }
    },
    write(id, photo) {
      const file = fileOf(id);
      written += 1;
      const temporary = `${file}.${process.pid}-${written}.tmp`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(temporary, encodeEntry(id, photo), { flag: 'wx' });
        renameSync(temporary, file);
      } catch {
        remove(temporary, Infinity);
      }
    },
    prune() {
      for (const name of namesIn(folder)) {
        const shelf = join(folder, name);
        for (const entry of namesIn(shelf)) remove(join(shelf, entry), now - unusedFor);
        try {
          rmdirSync(shelf);
        } catch {
          // Something is still in it.
        }
      }
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a file that was last used before this time, where that is possible. */
function remove(file: string, olderThan: number): void {
  try {
    if (statSync(file).mtimeMs < olderThan) rmSync(file);
  } catch {
    // It is gone already, or the folder is none.
  }
}

const newline = 0x0a;

/** Hash of the rest, line by line what the rest is, and the renditions one after the other. */
function encodeEntry(id: string, { colour, renditions }: RenderedPhoto): Uint8Array {
  const head: z.output<typeof headSchema> = {
    id,
    colour,
    renditions: renditions.map(({ width, bytes }) => ({ width, bytes: bytes.length })),
  };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...renditions.map(({ bytes }) => bytes)]);
  return Buffer.concat([Buffer.from(`${hash('sha256', rest, 'hex')}\n`), rest]);
}

/** The photo of an entry; `undefined` where a single bit is wrong or it is the entry of another. */
function decodeEntry(id: string, entry: Buffer): RenderedPhoto | undefined {
  const hashEnd = entry.indexOf(newline);
  const rest = entry.subarray(hashEnd + 1);
  if (hashEnd < 0 || entry.toString('latin1', 0, hashEnd) !== hash('sha256', rest, 'hex')) return undefined;
  const headEnd = rest.indexOf(newline);
  const head = headSchema.safeParse(JSON.parse(rest.toString('utf8', 0, Math.max(headEnd, 0))));
  if (!head.success || head.data.id !== id) return undefined;
  let start = headEnd + 1;
  const renditions = head.data.renditions.map(({ width, bytes }) => {
    const rendition = { width, bytes: rest.subarray(start, start + bytes) };
    start += bytes;
    return rendition;
  });
  const fits = ({ width, bytes }: RenderedPhoto['renditions'][number]) =>
    plainWebp(bytes, bytes.length)?.width === width;
  return start === rest.length && renditions.every(fits) ? { colour: head.data.colour, renditions } : undefined;
}
