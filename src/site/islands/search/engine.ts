export interface TextEngine {
  readonly find: (typed: string) => Promise<readonly number[]>;
  readonly relax: (
    typed: string,
  ) => Promise<{ readonly words: string; readonly without: string; readonly records: readonly number[] } | undefined>;
}
export async function openEngine(folder: string): Promise<TextEngine> {
  const pf = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    init(): Promise<void>;
    search(q: string | null): Promise<{ results: { id: string }[] }>;
  };
  await pf.init();
  const ids = new Map((await pf.search(null)).results.map(({ id }, n) => [id, n]));
  return {
    find: async (typed) => (await pf.search(typed)).results.map(({ id }) => ids.get(id) ?? 0),
    relax: () => Promise.resolve(undefined),
  };
}
