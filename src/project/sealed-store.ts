import { createHash } from 'node:crypto';
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

/**
 * Bytes by id, in a folder that outlives builds. An entry carries a seal: a hash of itself and of the id that it is for.
 * Whatever does not fit its seal counts as absent, so that nobody has to trust the folder. Builds may share it: entries
 * appear whole or not at all, and one that another build removes is merely made again.
 */
export interface SealedStore {
  /** The bytes under this id; `undefined` where there are none that are whole and right. */
  readonly read: (id: string) => Uint8Array | undefined;
  /** Keeps bytes. A folder that cannot be written costs time later and nothing else. */
  readonly write: (id: string, bytes: Uint8Array) => void;
  /** Removes what no build has used for thirty days. */
  readonly prune: () => void;
}

const day = 24 * 60 * 60 * 1000;
const unusedFor = 30 * day;
/** Bytes of a seal, at the beginning of an entry. */
const sealLength = 32;

/**
 * Opens the store in `folder`, which need not exist. `now` in milliseconds since 1970. Ids become names of files: they
 * are of lower-case letters and digits, and evenly spread over their first two characters.
 */
export function openSealedStore(folder: string, now: number): SealedStore {
  const fileOf = (id: string) => join(folder, id.slice(0, 2), id);
  let written = 0;
  return {
    read(id) {
      const file = fileOf(id);
      try {
        const entry = readFileSync(file);
        const bytes = entry.subarray(sealLength);
        if (!sealOf(id, bytes).equals(entry.subarray(0, sealLength))) return undefined;
        // Used today: once a day is enough to know that.
        if (now - statSync(file).mtimeMs > day) utimesSync(file, new Date(now), new Date(now));
        return bytes;
      } catch {
        return undefined;
      }
    },
    write(id, bytes) {
      const file = fileOf(id);
      written += 1;
      const temporary = `${file}.${process.pid}-${written}.tmp`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(temporary, Buffer.concat([sealOf(id, bytes), bytes]), { flag: 'wx' });
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

function sealOf(id: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(`${id}\n`).update(bytes).digest();
}

/** Names in a folder, none where there is no such folder. */
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
