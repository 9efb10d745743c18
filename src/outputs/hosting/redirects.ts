import type { Catalog } from '#catalog/catalog.ts';
import { addressOfKey, withBase } from '#model/addresses.ts';

/** An old address and the one that took its place, both with the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** One permanent redirect for each old address in each language, in one hop to where the entry is now; sorted. */
export function redirects({ moves, site }: Catalog, base: string): readonly Redirect[] {
  const found = site.languages.flatMap((language) =>
    moves.map(({ from, to }) => {
      const [old, current] = [addressOfKey(from, language), addressOfKey(to, language)];
      return { from: withBase(old ?? '', base), to: withBase(current ?? '', base) };
    }),
  );
  return found.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * `/_redirects`, as Cloudflare Pages reads it, or `forced` for Netlify. At each old address there is a page with a link,
 * for hosts that know no redirects. Cloudflare follows a redirect all the same; Netlify serves the page unless the
 * redirect carries an exclamation mark, for which Cloudflare would drop the line.
 *
 * https://developers.cloudflare.com/pages/configuration/redirects/,
 * https://docs.netlify.com/routing/redirects/rewrites-proxies/#shadowing
 */
export function redirectsFile(list: readonly Redirect[], { forced }: { forced: boolean }): string {
  return list.map(({ from, to }) => `${from} ${to} 301${forced ? '!' : ''}\n`).join('');
}
