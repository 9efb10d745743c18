/** Asks the search index what a person typed. Runs in the browser; index and Pagefind come from the site itself. */
import { asAsked } from '#outputs/search/typed.ts';

export interface TextEngine {
  /** Record numbers of what was found, the most relevant first. */
  find(typed: string): Promise<readonly number[]>;
}

interface Pagefind {
  options(options: { metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

let failures = 0;

/**
 * Opens the index in `folder` (ends with `/`). `build` names the build that wrote it: with it the index may stay in the
 * browser's cache. Rejects where the index cannot be had.
 */
export async function openEngine(folder: string, build: string): Promise<TextEngine> {
  // A browser remembers that a module could not be had; under another address it asks again.
  const again = failures === 0 ? '' : `?${failures}`;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`).catch((error: unknown) => {
    failures += 1;
    throw error;
  })) as Pagefind;
  await pagefind.options({ metaCacheTag: build });
  await pagefind.init();
  const all = await pagefind.search(null);
  const numbers = new Map(all.results.map(({ id }, number) => [id, number]));
  return {
    async find(typed) {
      const { results } = await pagefind.search(asAsked(typed));
      return results.map(({ id }) => numbers.get(id) ?? -1);
    },
  };
}
