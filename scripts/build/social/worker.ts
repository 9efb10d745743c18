import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { socialFormat } from '#outputs/social/album.ts';
import type { SocialCard } from '#outputs/social/cards.ts';
import { openSealedStore } from '#project/sealed-store.ts';
import { createPainter, type Painter } from '#site/social/picture.ts';
import { readMeans } from './means.ts';
import { photoTile, toFile } from './raster.ts';
import { letPagesGoFirst } from '../thread.ts';

/** One picture to be made. */
export interface SocialOrder {
  readonly card: SocialCard;
  readonly digest: string;
  /** The name of its file. */
  readonly file: string;
}

/** How far the work is. */
export interface SocialReport {
  readonly done: number;
  readonly finished: boolean;
}

interface Work {
  readonly orders: readonly SocialOrder[];
  readonly cache: string;
  readonly target: string;
  readonly photos: readonly string[];
}

/** Makes the pictures it was started with, from the cache where they are there, and reports how far it is. */
if (!parentPort) throw new Error('This is a worker.');
letPagesGoFirst();
const port = parentPort;
const { orders, cache: folder, target, photos } = workerData as Work;
const cache = openSealedStore(folder, Date.now());
let painter: Painter | undefined;

async function make({ card, digest, file }: SocialOrder): Promise<void> {
  let picture = cache.read(digest);
  if (!picture) {
    picture = await draw(card).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The social picture of ${card.of} cannot be drawn: ${why}`, { cause });
    });
    cache.write(digest, picture);
  }
  writeFileSync(join(target, file), picture);
}

async function draw(card: SocialCard): Promise<Uint8Array> {
  painter ??= createPainter(readMeans());
  const tile = card.photo === undefined ? undefined : await photoTile(photo(card.photo));
  return toFile(painter.paint(card, tile), socialFormat(card));
}

/** A published photo: while pages are made it moves from one folder to another. */
function photo(path: string): Uint8Array {
  for (const place of photos) {
    try {
      return readFileSync(join(place, path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`The photo ${path} is not there.`);
}

let done = 0;
const queue = orders.values();
const atATime = Math.min(availableParallelism(), 4);
const reportEvery = 50;
await Promise.all(
  Array.from({ length: atATime }, async () => {
    for (const order of queue) {
      await make(order);
      done += 1;
      if (done % reportEvery === 0) port.postMessage({ done, finished: false } satisfies SocialReport);
    }
  }),
);
cache.prune();
port.postMessage({ done, finished: true } satisfies SocialReport);
