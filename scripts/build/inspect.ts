import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '#catalog/catalog.ts';
import { codeFolder, withBase } from '#model/addresses.ts';
import { owedAddresses } from '#outputs/addresses.ts';
import { parseRenditionPath, photoFolder } from '#outputs/photos/recipe.ts';
import { plainWebp, webpHeadBytes } from '#outputs/photos/webp.ts';
import { answerOf } from './thread.ts';
import { inspectPages, leadsTo, type PageOrder, type PageReport } from './inspect-pages.ts';

/** What a finished folder holds. */
export interface Inspection {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: readonly { readonly file: string; readonly bytes: number }[];
  /** Files in the folder that has most, without those in folders below it. */
  readonly fullestFolder: number;
  /** What must not be published; empty for a good build. */
  readonly problems: readonly string[];
}

/** Fewer pages than this are not worth a thread's start. */
const pagesForThreads = 2000;

/**
 * Looks at every file of a finished site: every owed address is there, every internal link leads to a page, every page
 * carries its policy and nothing forbidden, every photo is pixels without EXIF, XMP or a colour profile. Reads each
 * page once, many pages on all cores at once, and of photos the head alone. Pages of codes are copies, and need only be
 * there.
 */
export async function inspectOutput(folder: string, catalog: Catalog, base: string): Promise<Inspection> {
  const sizes = new Map<string, number>();
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else sizes.set(path, statSync(join(folder, path)).size);
    }
  };
  walk('');

  const problems: string[] = [];
  for (const address of owedAddresses(catalog)) {
    if (!leadsTo(sizes, base, withBase(address, base))) problems.push(`${address} was not built.`);
  }
  const files = [...sizes.keys()];
  const pages = files.filter((file) => file.endsWith('.html'));
  const missing = new Map<string, string>();
  for (const report of await inspectAll({
    folder,
    base,
    files,
    pages: pages.filter((page) => !page.startsWith(`${codeFolder}/`)),
  })) {
    problems.push(...report.problems);
    for (const [address, page] of report.missing) if (!missing.has(address)) missing.set(address, page);
  }
  for (const [address, page] of missing) problems.push(`${page} links to ${address}, which was not built.`);
  for (const [file, size] of sizes) {
    if (!file.startsWith(`${photoFolder}/`)) continue;
    const named = parseRenditionPath(file);
    const pixels = plainWebp(readHead(join(folder, file)), size);
    if (!named || pixels?.width !== named.width || pixels.height !== named.width) {
      problems.push(`${file} is not a square WebP of that width with pixels alone.`);
    }
  }
  const folders = Map.groupBy(files, dirname).values();
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 10);
  return {
    pages: pages.length,
    files: sizes.size,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    largest: largest.map(([file, bytes]) => ({ file, bytes })),
    fullestFolder: [...folders].reduce((most, inside) => Math.max(most, inside.length), 0),
    problems,
  };
}

/** The first bytes of a file; fewer where it is shorter. */
function readHead(file: string): Uint8Array {
  const head = new Uint8Array(webpHeadBytes);
  const handle = openSync(file, 'r');
  try {
    return head.subarray(0, readSync(handle, head, 0, head.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** Pages in as many parts as there are cores, each in a thread of its own but the first; reports in the order of pages. */
async function inspectAll(order: PageOrder): Promise<readonly PageReport[]> {
  const { pages } = order;
  const parts = pages.length < pagesForThreads ? 1 : Math.min(availableParallelism(), 4);
  const size = Math.ceil(pages.length / parts);
  const orders = Array.from({ length: parts }, (_, part) => ({
    ...order,
    pages: pages.slice(part * size, (part + 1) * size),
  }));
  const others = orders.slice(1).map((workerData) => {
    const worker = new Worker(new URL('./inspect-worker.ts', import.meta.url), { workerData });
    return answerOf<PageReport>(worker, 'The inspection');
  });
  const [first] = orders;
  // The threads are at work while this one does its own part.
  return [...(first ? [inspectPages(first)] : []), ...(await Promise.all(others))];
}
