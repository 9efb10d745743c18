import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '#outputs/search/records.ts';
import { wordsFolder } from '#outputs/search/volumes.ts';
import { answerOf } from './thread.ts';

/** Parts of an index that this site does not use: ready-made interfaces, and what a result says, which the site tells itself. */
const unused = [
  'pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js', 'pagefind-modular-ui.css',
  'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js', 'fragment',
]; // prettier-ignore

/** What the thread is given: records, and the folder of the volume whose index of words they make in each language. */
export interface SearchOrder {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

export interface SearchIndexing {
  /** Waits until the indexes of words are there. */
  readonly finish: () => Promise<void>;
  /** Ends the thread without a trace. */
  readonly cancel: () => Promise<unknown>;
}

/**
 * Builds indexes of words in a thread of their own, one after the other, so that they grow and are written on the second
 * core while pages are rendered.
 */
export function startSearchIndex(orders: readonly SearchOrder[]): SearchIndexing {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: orders });
  const errors = answerOf<readonly string[]>(worker, 'The search index');
  return {
    cancel: () => worker.terminate(),
    async finish() {
      const found = await errors;
      if (found.length > 0) throw new Error(`The search index failed: ${found.join('; ')}`);
      await worker.terminate();
      for (const { folder, records } of orders) {
        for (const language of new Set(records.map((record) => record.language))) {
          for (const name of unused)
            rmSync(join(folder, wordsFolder(language), name), { force: true, recursive: true });
        }
      }
    },
  };
}
