import type { Catalog } from '#catalog/catalog.ts';
import { addressOfKey, withBase } from '#model/addresses.ts';

/** `/_redirects`: one permanent line for each old address in each language, one hop to where the entry is now. */
export function redirectsFile({ moves, site }: Catalog, base: string): string {
  const lines = site.languages.flatMap((language) =>
    moves.map(({ from, to }) => {
      const [old, current] = [addressOfKey(from, language), addressOfKey(to, language)];
      return `${withBase(old ?? '', base)} ${withBase(current ?? '', base)} 301`;
    }),
  );
  return lines.sort().map((line) => `${line}\n`).join(''); // prettier-ignore
}
