import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { symbolAddress } from '#model/addresses.ts';
import { symbolSvg } from '#outputs/codes/svg.ts';
import type { SymbolOrder } from './codes.ts';
import { letPagesGoFirst } from './thread.ts';

/** Draws the symbol of each code it was started with; answers when all are there. */
if (!parentPort) throw new Error('This is a worker.');
letPagesGoFirst();
const { printAddress, codes, folder } = workerData as SymbolOrder;
for (const code of codes) {
  const file = join(folder, symbolAddress(code));
  // Below a folder that must be there: what a build that was broken off has removed does not come back.
  mkdirSync(dirname(file));
  writeFileSync(file, symbolSvg(printAddress, code));
}
parentPort.postMessage('done');
