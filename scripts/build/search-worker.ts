import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchOrder } from './search-index.ts';

/** Indexes the records it was started with and writes each index to its folder. Answers with the errors. */
if (!parentPort) throw new Error('This is a worker.');
const errors: string[] = [];
const batch = 500;

for (const { records, folder } of workerData as readonly SearchOrder[]) {
  // What a result shows comes from elsewhere; a few large files of fragments spare the host thousands of small ones.
  const { index, errors: failures } = await createIndex({ maxFragments: 100 });
  errors.push(...failures);
  if (!index) throw new Error(failures.join('; '));
  for (let start = 0; start < records.length; start += batch) {
    const added = await Promise.all(
      records
        .slice(start, start + batch)
        .map((record) => index.addCustomRecord({ ...record, meta: { ...record.meta } })),
    );
    errors.push(...added.flatMap((result) => result.errors));
  }
  const written = await index.writeFiles({ outputPath: folder });
  errors.push(...written.errors);
  await index.deleteIndex();
}

await close();
parentPort.postMessage(errors);
