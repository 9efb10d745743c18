import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#outputs/search/records.ts';

/** Adds the records it was started with, then waits for a folder to write the index to. Answers with the errors. */
if (!parentPort) throw new Error('This is a worker.');
const order = once(parentPort, 'message');
const errors: string[] = [];

// Small files shared by few products: a phone loads only those of the results it shows.
const { index, errors: failures } = await createIndex({ maxFragments: 10_000 });
errors.push(...failures);
if (!index) throw new Error(failures.join('; '));
const records = workerData as readonly SearchRecord[];
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

const [folder] = (await order) as [string];
const written = await index.writeFiles({ outputPath: folder });
errors.push(...written.errors);
await close();
parentPort.postMessage(errors);
