import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '#outputs/search/records.ts';

/** Files of the index that this site does not use: ready-made interfaces and the fallback language. */
const unused = [
  'pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js', 'pagefind-modular-ui.css',
  'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js', 'wasm.unknown.pagefind',
]; // prettier-ignore

export interface SearchIndexing {
  readonly finish: (folder: string) => Promise<void>;
  readonly cancel: () => Promise<unknown>;
}

/**
 * Builds the search index in a thread of its own, so that it grows on the second core while pages are rendered.
 * `finish` writes it into the folder of the finished pages; `cancel` ends the thread without a trace.
 */
export function startSearchIndex(records: readonly SearchRecord[]): SearchIndexing {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: records });
  const failed = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  failed.catch(() => {});
  return {
    cancel: () => worker.terminate(),
    async finish(folder) {
      const target = join(folder, 'pagefind');
      const done = new Promise<void>((resolve, reject) => {
        worker.once('message', (errors: readonly string[]) => {
          if (errors.length > 0) reject(new Error(`The search index failed: ${errors.join('; ')}`));
          else resolve();
        });
      });
      worker.postMessage(target);
      await Promise.race([done, failed]);
      await worker.terminate();
      for (const name of unused) rmSync(join(target, name), { force: true });
    },
  };
}
