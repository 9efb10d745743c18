import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchOrder } from './search-index.ts';

/** Indexes the records it was started with and writes the index to their folder. Answers with the errors. */
if (!parentPort) throw new Error('This is a worker.');
const errors: string[] = [];

// Small files shared by few products: a phone loads only those of the results it shows.
const { index, errors: failures } = await createIndex({ maxFragments: 10_000 });
errors.push(...failures);
if (!index) throw new Error(failures.join('; '));
const { records, folder } = workerData as SearchOrder;
const batch = 500;
for (let start = 0; start < records.length; start += batch) {
  const added = await Promise.all(
    records
      .slice(start, start + batch)
      .map(({ url, language, content, meta, filters }) =>
        index.addCustomRecord({ url, language, content, meta: { ...meta }, filters: { ...filters } }),
      ),
  );
  errors.push(...added.flatMap((result) => result.errors));
}

const written = await index.writeFiles({ outputPath: folder });
errors.push(...written.errors);
await close();
parentPort.postMessage(errors);
