import { deltaOf } from '#outputs/offline/delta.ts';
import type { Pack } from '#outputs/offline/packed.ts';

/** The place of one bazaar on the phone. Paths lie below the base of the site. */
export interface Place {
  /** Every file that is there, that of the record apart. */
  readonly files: () => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Response | undefined>;
  readonly put: (path: string, file: Response) => Promise<void>;
  readonly drop: (path: string) => Promise<void>;
  /** Says in one step that this is now what is saved. */
  readonly seal: (pack: Pack) => Promise<void>;
}

export interface Saving {
  readonly place: Place;
  /** The file of data; another content, another name. */
  readonly data: string;
  /** Fetches a file of the site. Rejects where there is no network, or when the reader has cancelled. */
  readonly load: (path: string) => Promise<Response>;
  /** Is told what is there of what there will be, in bytes. */
  readonly onProgress: (done: number, all: number) => void;
}

/** Files on their way at the same time: few enough for a weak connection, many enough to hide its delay. */
const lanes = 8;

/** Why a bazaar could not be saved. */
export type Failure = 'cancelled' | 'network' | 'gone' | 'quota' | 'denied' | 'other';

/** The server has answered, with something that is not the file. */
export class NotTheFile extends Error {
  override readonly name = 'NotTheFile';
  readonly status: number;
  constructor(status: number) {
    super(`The server answered ${status}.`);
    this.status = status;
  }
}

/**
 * Saves a bazaar, or brings a saved one up to date, fetching what is not there yet. The record is sealed when everything
 * else is there, so that at every moment either the copy before or this one is whole; only then does what is no longer
 * needed go. Rejects with the first failure, after everything on its way has ended; what came until then stays, and the next
 * call goes on from there.
 */
export async function saveEvent({ place, data, load, onProgress }: Saving): Promise<void> {
  const before = await place.files();
  const known = before.includes(data) ? await place.read(data) : undefined;
  const file = known ?? (await fetched(load, data));
  const text = await file.clone().text();
  // Before it is stored: what is no pack would be found there each time from then on.
  const pack = parsed(text, file.status);
  if (!known) await place.put(data, file);
  const delta = deltaOf(before, pack.pictures);
  const all = new TextEncoder().encode(text).length + pack.pictures.reduce((sum, [, bytes]) => sum + bytes, 0);
  let done = all - delta.bytes;
  onProgress(done, all);

  const queue = delta.fetch.values();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const [path, bytes] of queue) {
      if (failures.length > 0) return;
      try {
        await place.put(path, await fetched(load, path));
        done += bytes;
        onProgress(done, all);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];

  await place.seal(pack);
  // What stays lying about costs room and nothing else.
  for (const path of delta.drop) if (path !== data) await place.drop(path).catch(() => {});
}

/** Rejects what is no pack: a page that the network of a hotel puts in the place of every file, for one. */
function parsed(text: string, status: number): Pack {
  try {
    return JSON.parse(text) as Pack;
  } catch {
    throw new NotTheFile(status);
  }
}

async function fetched(load: Saving['load'], path: string): Promise<Response> {
  const answer = await load(path);
  if (!answer.ok || answer.redirected || answer.status === 206) throw new NotTheFile(answer.status);
  return answer;
}

/** What a failure was, for the sentence that explains it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NotTheFile) return error.status === 404 || error.status === 410 ? 'gone' : 'network';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'cancelled';
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'SecurityError' || name === 'NotAllowedError') return 'denied';
  // `fetch` rejects with this where there is no network.
  return name === 'TypeError' || name === 'NetworkError' ? 'network' : 'other';
}
