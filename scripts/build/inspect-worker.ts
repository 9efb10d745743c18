import { parentPort, workerData } from 'node:worker_threads';
import { inspectPages, type PageOrder } from './inspect-pages.ts';

/** Looks at the pages it was started with. */
if (!parentPort) throw new Error('This is a worker.');
parentPort.postMessage(inspectPages(workerData as PageOrder));
