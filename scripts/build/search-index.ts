import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '#catalog/catalog.ts';
import type { PhotoBook } from '#outputs/photos/book.ts';
import { searchCards } from '#outputs/search/cards.ts';
import { searchColumns } from '#outputs/search/columns.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { searchRecords, type SearchRecord } from '#outputs/search/records.ts';
import {
  searchFolder,
  searchVolumes,
  wordsFolder,
  type PublishedVolume,
  type SearchVolume,
} from '#outputs/search/volumes.ts';
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
  /** What the pages can search. */
  readonly volumes: readonly PublishedVolume[];
  /** Waits until the indexes of words are there. */
  readonly finish: () => Promise<void>;
  /** Ends the thread without a trace. */
  readonly cancel: () => Promise<unknown>;
}

/**
 * Writes what the search page loads below `parent`: columns and cards at once, the indexes of words in a thread of its own,
 * so that they grow on the second core while pages are rendered. `code` stands for everything besides the content that
 * decides their bytes.
 */
export function startSearch(
  catalog: Catalog,
  photos: PhotoBook | undefined,
  parent: string,
  code: string,
): SearchIndexing {
  const written = searchVolumes(catalog).map((volume) => writeVolume(volume, catalog, photos, parent, code));
  const orders = written.map(({ order }) => order);
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: orders });
  const errors = answerOf<readonly string[]>(worker, 'The search index');
  return {
    volumes: written.map(({ published }) => published),
    cancel: () => worker.terminate(),
    async finish() {
      const found = await errors;
      if (found.length > 0) throw new Error(`The search index failed: ${found.join('; ')}`);
      await worker.terminate();
      for (const { folder } of orders) {
        for (const language of catalog.site.languages) {
          for (const name of unused)
            rmSync(join(folder, wordsFolder(language), name), { force: true, recursive: true });
        }
      }
    },
  };
}

/** Writes columns and cards of a volume into a folder that is named after what the volume holds. */
function writeVolume(
  { regencies, products }: SearchVolume,
  catalog: Catalog,
  photos: PhotoBook | undefined,
  parent: string,
  code: string,
): { published: PublishedVolume; order: SearchOrder } {
  const files = new Map<string, string>();
  const records: SearchRecord[] = [];
  for (const language of catalog.site.languages) {
    const order = searchOrder(products, language);
    files.set(`${language}.json`, JSON.stringify(searchColumns(order, catalog, language)));
    for (const [number, cards] of searchCards(order, catalog, language, photos).entries()) {
      files.set(`${language}/${number}.json`, JSON.stringify(cards));
    }
    records.push(...searchRecords(order, language, catalog.vocabulary));
  }
  const hash = createHash('sha256').update(code);
  for (const [path, text] of files) hash.update(path).update(text);
  for (const { content } of records) hash.update(content);
  const folder = `${searchFolder}/${hash.digest('hex').slice(0, 12)}`;
  for (const language of catalog.site.languages) mkdirSync(join(parent, folder, language), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(parent, folder, path), text);
  return {
    published: { folder, count: products.length, regencies: regencies.map(({ facts }) => facts.name) },
    order: { records, folder: join(parent, folder) },
  };
}
