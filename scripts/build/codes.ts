import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '#catalog/catalog.ts';
import { addressOf, codeFolder, pageOfPrinted } from '#model/addresses.ts';
import { codeTables } from '#outputs/codes/table.ts';
import { answerOf } from './thread.ts';

/** What the thread that draws symbols is given. */
export interface SymbolOrder {
  readonly printAddress: string;
  readonly codes: readonly string[];
  /** Below which the symbols are written. */
  readonly folder: string;
}

export interface Drawing {
  /** Waits until all symbols are there. */
  readonly finish: () => Promise<void>;
  readonly cancel: () => Promise<unknown>;
}

/** Draws the symbols of all codes in a thread of their own, while pages are rendered; `undefined` where there are none. */
export function startSymbols({ site, codes }: Catalog, folder: string): Drawing | undefined {
  const { printAddress } = site;
  if (printAddress === undefined || codes.length === 0) return undefined;
  mkdirSync(join(folder, codeFolder), { recursive: true });
  const workerData: SymbolOrder = { printAddress, codes: codes.map(({ code }) => code), folder };
  const worker = new Worker(new URL('./codes-worker.ts', import.meta.url), { workerData });
  const done = answerOf(worker, 'The drawing of symbols');
  return {
    cancel: () => worker.terminate(),
    async finish() {
      await done;
    },
  };
}

/**
 * What leads from a code to its page, into a finished folder: for each code a copy of the page of what it stands for, so
 * that a scan is answered without a detour, and the tables that tell known codes from others.
 */
export function writeCodes(catalog: Catalog, folder: string): void {
  for (const { code, target } of catalog.codes) {
    const page = pageOfPrinted(target);
    if (!page) throw new Error(`The code ${code} passed the check but leads to ${target}.`);
    const own = join(folder, addressOf({ code }, 'id'));
    mkdirSync(own, { recursive: true });
    shareFile(join(folder, addressOf(page, 'id'), 'index.html'), join(own, 'index.html'));
  }
  for (const { file, text } of codeTables(catalog)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A second name for the same bytes, which costs a disk nothing; a copy on disks that know no second names. */
function shareFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
