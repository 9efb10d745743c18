import { hash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '#catalog/catalog.ts';
import { printFolder, publishedSheets } from '#outputs/print/published.ts';
import { sheetDocument, type PrintOccasion } from '#site/print/document.ts';
import { answerOf } from '../thread.ts';
import { readPrintMeans, typesetterDigest } from './means.ts';
import type { PrintOrder, PrintReport } from './worker.ts';

/** Where sheets come from and go to. */
export interface PrintPlaces {
  /** Sheets that were set, kept between builds. */
  readonly cache: string;
  /** Where the files are written until the pages are there; on the same disk as the site. */
  readonly workshop: string;
}

export interface Printing {
  /** Waits for the last sheet and puts them all into the folder of the finished pages. */
  readonly finish: (folder: string, onProgress: (done: number, total: number) => void) => Promise<void>;
  /** Ends the work. */
  readonly cancel: () => Promise<unknown>;
}

/** Sets the sheets of all events and brands in a thread of its own, beside the pages; nothing where there are none. */
export function startPrinting(
  catalog: Catalog,
  occasion: PrintOccasion,
  { cache, workshop }: PrintPlaces,
): Printing | undefined {
  const means = readPrintMeans();
  const typesetter = typesetterDigest();
  const orders = [...publishedSheets(catalog, occasion.today)].map(({ address, ...sheets }): PrintOrder => {
    const document = sheetDocument(sheets, catalog, occasion, means);
    const digest = hash('sha256', [typesetter, document].join('\n')).slice(0, 32);
    return { document, digest, file: address.slice(`/${printFolder}/`.length) };
  });
  if (orders.length === 0) return undefined;
  const target = join(workshop, printFolder);
  // Here and not in the thread: one that makes folders could bring back those of a build that was broken off.
  for (const folder of new Set(orders.map(({ file }) => dirname(join(target, file)))))
    mkdirSync(folder, { recursive: true });
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { orders, cache, target } });

  let done = 0;
  let announce: (count: number) => void = () => {};
  worker.on('message', (report: PrintReport) => {
    done = report.done;
    announce(done);
  });
  const finished = answerOf<PrintReport>(worker, 'The printing', (report) => report.finished);
  return {
    cancel: () => worker.terminate(),
    async finish(folder, onProgress) {
      announce = (count) => onProgress(count, orders.length);
      if (done < orders.length) announce(done);
      await finished;
      renameSync(target, join(folder, printFolder));
    },
  };
}
