/** The address of the worker, below the base: fixed for ever, because browsers that know it will always ask there. */
const workerFile = 'sw.js';

/**
 * Registers the worker of the site. Its file is never taken from a cache, so that a broken worker can always be replaced.
 * Rejects where the browser forbids it or the file cannot be had.
 */
export function registerWorker(base: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(base + workerFile, { scope: base, updateViaCache: 'none' });
}
