import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { wordsFolder } from '#outputs/search/volumes.ts';
import type { SearchOrder } from './search-index.ts';
import { letPagesGoFirst } from './thread.ts';

/**
 * Writes an index for each language of the records it was started with. Answers with the errors. Words come as they are to
 * be compared, so that nothing is cut off them in Indonesian: Pagefind's stemmer would make `rupuk` of `kerupuk`, which
 * `kerup` then does not find.
 */
if (!parentPort) throw new Error('This is a worker.');
letPagesGoFirst();
const errors: string[] = [];
const stemmers = { id: 'und', en: 'en' } as const;
const batch = 500;

const orders = (workerData as readonly SearchOrder[]).flatMap(({ records, folder }) =>
  [...Map.groupBy(records, (record) => record.language)].map(([language, own]) => ({ language, own, folder })),
);
for (const { language, own, folder } of orders) {
  const { index, errors: failures } = await createIndex();
  errors.push(...failures);
  if (!index) throw new Error(failures.join('; '));
  for (let start = 0; start < own.length; start += batch) {
    const added = await Promise.all(
      own
        .slice(start, start + batch)
        .map(({ url, content, meta }) =>
          index.addCustomRecord({ url, content, language: stemmers[language], meta: { ...meta } }),
        ),
    );
    errors.push(...added.flatMap((result) => result.errors));
  }
  const written = await index.writeFiles({ outputPath: join(folder, wordsFolder(language)) });
  errors.push(...written.errors);
  // The next one needs the room.
  await index.deleteIndex();
}
await close();
parentPort.postMessage(errors);
