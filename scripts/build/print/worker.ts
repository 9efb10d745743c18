import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openSealedStore } from '#project/sealed-store.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';
import { letPagesGoFirst } from '../thread.ts';

/** One PDF to be made. */
export interface PrintOrder {
  readonly document: string;
  readonly digest: string;
  /** The path of its file. */
  readonly file: string;
}

/** How far the work is. */
export interface PrintReport {
  readonly done: number;
  readonly finished: boolean;
}

interface Work {
  readonly orders: readonly PrintOrder[];
  readonly cache: string;
  readonly target: string;
}

/** Sets the documents it was started with, from the cache where they are there, and reports how far it is. */
if (!parentPort) throw new Error('This is a worker.');
letPagesGoFirst();
const { orders, cache: folder, target } = workerData as Work;
const cache = openSealedStore(folder, Date.now());
let typesetter: Typesetter | undefined;

for (const [index, { document, digest, file }] of orders.entries()) {
  let pdf = cache.read(digest);
  if (!pdf) {
    typesetter ??= createTypesetter();
    try {
      pdf = typesetter.set(document);
    } catch (cause) {
      throw new Error(`${file} cannot be set: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
    cache.write(digest, pdf);
  }
  writeFileSync(join(target, file), pdf);
  parentPort.postMessage({ done: index + 1, finished: false } satisfies PrintReport);
}
cache.prune();
parentPort.postMessage({ done: orders.length, finished: true } satisfies PrintReport);
