import { reachableFiles } from '#outputs/offline/reach.ts';
import { storedHeader } from '#outputs/offline/storage.ts';

/** Visited pages of which a copy is kept; where there are more, the newest half of so many stays. */
const visitedLimit = 40;

/** Brings a file of the site by its path on the host; `undefined` where it cannot be had. */
export type Bring = (path: string) => Promise<Response | undefined>;

const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html');
const isText = (path: string) => /\.(?:css|js)$/.test(path);

/** Paths of the styles, scripts, fonts and patterns that a page or a style sheet names. */
const filesNamedIn = (text: string, base: string): string[] => [
  ...new Set([...text.matchAll(/_astro\/[\w.-]+\.\w+/g)].map(([path]) => base + path)),
];

/**
 * Stores a page under its address without a question, with the moment; and with it all files that show it, wherever they came
 * from: otherwise a deploy that removes them would leave the copy bare.
 */
export async function keepPage(cache: Cache, url: string, answer: Response, base: string, now: Date, bring: Bring): Promise<void> {
  const headers = new Headers(answer.headers);
  headers.set(storedHeader, now.toISOString());
  const html = await answer.text();
  const { origin, pathname } = new URL(url);
  const texts = [html];
  const seen = new Set<string>();
  // Grows while it is read: style sheets name fonts and patterns.
  for (const text of texts) {
    for (const path of filesNamedIn(text, base)) {
      if (seen.has(path)) continue;
      seen.add(path);
      const known = (await cache.match(path)) ?? (await bring(path));
      if (!known) continue;
      if (path.endsWith('.css')) texts.push(await known.clone().text());
      await cache.put(path, known);
    }
  }
  await cache.put(origin + pathname, new Response(html, { status: answer.status, headers }));
} // prettier-ignore

/**
 * Lets go of the oldest pages where there are too many, and of all files that no kept page needs any more. A page that is
 * kept keeps all it needs, however many deploys ago it was built.
 */
export async function trimVisited(cache: Cache, limit = visitedLimit): Promise<void> {
  const requests = new Map((await cache.keys()).map((request) => [new URL(request.url).pathname, request]));
  const pages = [...requests.keys()].filter(isPage);
  if (pages.length <= limit) return;
  const textOf = async (path: string) => (await (await cache.match(requests.get(path) ?? path))?.text()) ?? '';
  const moments = await Promise.all(
    pages.map(async (path) => (await cache.match(requests.get(path) ?? path))?.headers.get(storedHeader) ?? ''),
  );
  const newestFirst = pages
    .map((path, index) => ({ path, moment: moments[index] ?? '' }))
    .sort((a, b) => (a.moment < b.moment ? 1 : -1))
    .map(({ path }) => path);
  const half = Math.ceil(limit / 2);
  const texts = await Promise.all(newestFirst.slice(0, half).map(textOf));
  const files = new Map<string, string | undefined>();
  for (const path of requests.keys()) if (!isPage(path)) files.set(path, isText(path) ? await textOf(path) : undefined);
  const needed = reachableFiles(texts, files);
  for (const path of [...newestFirst.slice(half), ...[...files.keys()].filter((file) => !needed.has(file))]) {
    await cache.delete(requests.get(path) ?? path);
  }
}
