import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Social pictures that were drawn before, in a folder that outlives builds. An entry carries a hash of itself and of the
 * digest it is for; whatever does not fit counts as absent and is drawn again. Builds may share the folder: entries
 * appear whole or not at all.
 */
export interface SocialCache {
  /** The picture with this digest; `undefined` where there is none that is whole and right. */
  readonly read: (digest: string) => Uint8Array | undefined;
  /** Keeps a picture. A folder that cannot be written costs time later and nothing else. */
  readonly write: (digest: string, picture: Uint8Array) => void;
  /** Removes what no build has used for thirty days. */
  readonly prune: () => void;
}

const day = 24 * 60 * 60 * 1000;
const unusedFor = 30 * day;
/** Bytes of a hash at the beginning of an entry. */
const hashLength = 32;

/** Opens the cache in `folder`, which need not exist. `now` in milliseconds since 1970. */
export function openSocialCache(folder: string, now: number): SocialCache {
  const fileOf = (digest: string) => join(folder, digest.slice(0, 2), digest);
  const sealOf = (digest: string, picture: Uint8Array) =>
    hash('sha256', Buffer.concat([Buffer.from(`${digest}\n`), picture]), 'buffer');
  return {
    read(digest) {
      const file = fileOf(digest);
      try {
        const entry = readFileSync(file);
        const picture = entry.subarray(hashLength);
        if (!sealOf(digest, picture).equals(entry.subarray(0, hashLength))) return undefined;
        // Used today: once a day is enough to know that.
        if (now - statSync(file).mtimeMs > day) utimesSync(file, new Date(now), new Date(now));
        return picture;
      } catch {
        return undefined;
      }
    },
    write(digest, picture) {
      const file = fileOf(digest);
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(temporary, Buffer.concat([sealOf(digest, picture), picture]));
        renameSync(temporary, file);
      } catch {
        remove(temporary);
      }
    },
    prune() {
      for (const shelf of namesIn(folder)) {
        for (const name of namesIn(join(folder, shelf))) {
          const file = join(folder, shelf, name);
          remove(file, now - unusedFor);
        }
      }
    },
  };
}

/** Removes a file that was last used before this time, where that is possible. */
function remove(file: string, olderThan = Infinity): void {
  try {
    if (statSync(file).mtimeMs < olderThan) rmSync(file);
  } catch {
    // It is gone already, or the folder is none.
  }
}

/** Names in a folder, none where there is no such folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
