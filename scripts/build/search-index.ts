import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '#outputs/search/records.ts';
import { answerOf } from './thread.ts';

/** Files of the index that this site does not use: ready-made interfaces and the fallback language. */
const unused = [
  'pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js', 'pagefind-modular-ui.css',
  'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js', 'wasm.unknown.pagefind',
]; // prettier-ignore

/** What the thread is given. */
export interface SearchOrder {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

export interface SearchIndexing {
  /** Waits until the index is there. */
  readonly finish: () => Promise<void>;
  /** Ends the thread without a trace. */
  readonly cancel: () => Promise<unknown>;
}

/**
 * Builds the search index in a thread of its own, so that it grows and is written on the second core while pages are
 * rendered. It lies in `pagefind` below `parent`.
 */
export function startSearchIndex(records: readonly SearchRecord[], parent: string): SearchIndexing {
  const folder = join(parent, 'pagefind');
  const order: SearchOrder = { records, folder };
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: order });
  const errors = answerOf<readonly string[]>(worker, 'The search index');
  return {
    cancel: () => worker.terminate(),
    async finish() {
      const found = await errors;
      if (found.length > 0) throw new Error(`The search index failed: ${found.join('; ')}`);
      await worker.terminate();
      for (const name of unused) rmSync(join(folder, name), { force: true });
    },
  };
}
