import { ownCaches } from '#outputs/offline/storage.ts';
import type { WorkerScope } from './scope.ts';

/**
 * The worker that ends all workers of this site, published in their place where one of them went wrong. It takes over at
 * once, removes what they stored, goes itself and loads every open page anew, which then comes from the network as if there had
 * never been a worker. What visitors wrote down themselves does not lie in caches and stays.
 */
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const base = new URL(self.registration.scope).pathname;
  const windows = await self.clients.matchAll({ type: 'window' });
  for (const name of ownCaches(await caches.keys(), base)) await caches.delete(name);
  await self.registration.unregister();
  // Not awaited by each other: a page that is being closed must not hold up the rest.
  await Promise.allSettled(windows.map((window) => window.navigate(window.url)));
}
