import { addressOf } from '#model/addresses.ts';
import { itemAt, languageOf } from '#outputs/offline/find.ts';
import { outdatedCaches, shellCache, storedHeader, visitedCache } from '#outputs/offline/storage.ts';
import { formatDate } from '../format/date.ts';
import { jakartaDay } from '../islands/offline/day.ts';
import { offlineWords } from '../wording/offline.ts';
import { languageOfPage, withNotice } from './notice.ts';
import { networkFirst, patience } from './patience.ts';
import { isPage, isTrouble, mayBeStored, planFor } from './plan.ts';
import { savedEvents } from './saved.ts';
import type { FetchEvent, WorkerScope } from './scope.ts';
import { fetchShell, type Shell } from './shell.ts';
import { keepPage, trimVisited } from './visited.ts';

/**
 * The service worker: pages from the network, and from a copy where the network is gone or too slow. Pages that never
 * registered it read the same with it. It never takes over by itself from the one before (`skipWaiting`): an open page
 * would then get files of another build than its own. The page offers that to its reader instead.
 */
declare const self: WorkerScope;
/** Put in at build from the finished site. */
declare const SHELL: Shell;

const base = new URL(self.registration.scope).pathname;
const site = { origin: self.location.origin, base, shell: SHELL.files };

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url, destination, headers } = event.request;
  const plan = planFor({ method, mode, url, destination, partial: headers.has('range') }, site);
  if (plan === 'page') event.respondWith(page(event));
  if (plan === 'kept') event.respondWith(kept(event));
  if (plan === 'shell') event.respondWith(fetch(event.request).catch(() => shellFile(new URL(url).pathname)));
});

/** The whole shell or nothing: where a file is missing, the worker before this one stays at work. */
async function install(): Promise<void> {
  const answers = await fetchShell(SHELL, async (path) => {
    const answer = await fetch(base + path, { cache: 'reload' });
    if (!mayBeStored(answer)) throw new Error(`${path}: ${answer.status}`);
    return answer;
  });
  const name = shellCache(base, SHELL.build);
  try {
    const cache = await caches.open(name);
    for (const [path, answer] of answers) await cache.put(base + path, answer);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of outdatedCaches(await caches.keys(), base, SHELL.build)) await caches.delete(name);
  // Asks for the page while this worker is still starting. Not in every browser.
  await (self.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable();
  await self.clients.claim();
}

/** A page: from the network, else from a copy, else the page that says what there is. */
async function page(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const network = fromNetwork(event);
  const stored = network.then(async (answer) => {
    // Before anything is awaited: the answer itself goes to the reader.
    if (mayBeStored(answer) && isPage(answer)) await keep(event.request.url, answer.clone(), new Date());
  });
  event.waitUntil(stored.catch(() => {}));
  const tired = () => new Promise((resolve) => setTimeout(resolve, patience));
  try {
    return await networkFirst({ network, copy: () => copyOf(pathname), isTrouble, tired });
  } catch {
    return shellPage(pathname);
  }
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const ahead = await event.preloadResponse;
  return ahead ?? fetch(event.request);
}

/** A file that never changes under its name: as it lies here, else from the network. */
async function kept(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const found = await caches.match(request, { ignoreVary: true }).catch(() => undefined);
  if (found) return found;
  const answer = await fetch(request);
  if (mayBeStored(answer)) event.waitUntil(keepFile(request, answer.clone()).catch(() => {}));
  return answer;
}

async function keepFile(request: Request, answer: Response): Promise<void> {
  await (await caches.open(visitedCache(base))).put(request, answer);
}

async function keep(url: string, answer: Response, now: Date): Promise<void> {
  const cache = await caches.open(visitedCache(base));
  await keepPage(cache, url, answer, base, now, async (path) => {
    const here = await caches.match(path, { ignoreVary: true });
    if (here) return here;
    const file = await fetch(path);
    return mayBeStored(file) ? file : undefined;
  });
  await trimVisited(cache);
}

/**
 * The copy of a page. The list of a saved bazaar is better than any of its pages: it is whole and can be searched. Of
 * everything else the page that was visited says more than what was saved of it.
 */
async function copyOf(pathname: string): Promise<Response | undefined> {
  const path = pathname.slice(base.length - 1);
  const saved = await savedEvents(caches, base);
  const isCodeForm = path === addressOf({ single: 'code' }, languageOf(path));
  if (isCodeForm && saved.length > 0) return shellPage(pathname);
  const visited = await visitedPage(pathname);
  for (const { record, pack } of saved) {
    const isList = path.startsWith(addressOf({ page: 'event', id: record.event }, languageOf(path)));
    if (visited && !isList) continue;
    const known = await pack();
    if (known && itemAt(known, path)) return shellPage(pathname);
  }
  return visited;
}

async function visitedPage(pathname: string): Promise<Response | undefined> {
  const cache = await caches.open(visitedCache(base));
  const found = await cache.match(self.location.origin + pathname, { ignoreVary: true });
  // A photo that a page showed, opened by itself.
  if (!found || !isPage(found)) return found;
  const html = await found.text();
  const language = languageOfPage(html);
  const day = jakartaDay(new Date(found.headers.get(storedHeader) ?? 0));
  const notice = offlineWords(language).copyFrom(formatDate(day, language));
  return new Response(withNotice(html, notice), { headers: found.headers });
}

async function shellPage(pathname: string): Promise<Response> {
  const { pages } = SHELL;
  const english = languageOf(pathname.slice(base.length - 1)) === 'en' ? pages.en : undefined;
  return shellFile(base + (english ?? pages.id));
}

/** A file of the shell; an error of the network where the browser has cleared it away. */
async function shellFile(pathname: string): Promise<Response> {
  const cache = await caches.open(shellCache(base, SHELL.build));
  return (await cache.match(pathname, { ignoreVary: true })) ?? Response.error();
}
