/** Asks the search index what a person typed. Runs in the browser; index and Pagefind come from the site itself. */
import { asAsked, isVerb, rootsOf } from '#outputs/search/typed.ts';

export interface TextEngine {
  /** Record numbers of what has all the words that say something, the most relevant first. */
  find(typed: string): Promise<readonly number[]>;
  /**
   * Where nothing has all words: what is found without some of them, and which these are. As few as can be are left out, and
   * of these the ones without which the rest is found in the most telling places. `undefined` where `find` finds
   * something, and where no word is known.
   */
  relax(typed: string): Promise<Relaxed | undefined>;
}
export interface Relaxed {
  /** The words that had to be left out, and those that are kept. */
  readonly left: string;
  readonly rest: string;
  readonly numbers: readonly number[];
}

interface Result {
  readonly id: string;
  /** Places in the record; a record has each word once. */
  readonly words: readonly number[];
}
interface Pagefind {
  options(options: { metaCacheTag: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Loads the parts of the index that a search for this term needs. */
  preload(term: string): Promise<void>;
  search(term: string | null): Promise<{ results: readonly Result[] }>;
}

/** The records that have a word, each with the logarithm of its place there: what is said first says most. */
type Hits = ReadonlyMap<number, number>;
const nothing: Hits = new Map();

/** How many words that stand side by side may be one in the index: `pandan wangi`, `makanan minuman`. */
const longestJoin = 3;
/** Words beyond these are not asked for. */
const mostWords = 10;

/** How often Pagefind itself could not be had. */
let failures = 0;

/**
 * Opens the index in `folder` (ends with `/`). `build` names the build that wrote it: with it the index may stay in the
 * browser's cache. Rejects where the index cannot be had.
 */
export async function openEngine(folder: string, build: string): Promise<TextEngine> {
  fetchAhead(folder, build).catch(() => undefined);
  const { pagefind, numbers } = await load(folder, build).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
  const ask = async (term: string) => (await pagefind.search(term)).results;
  const hits = (results: readonly Result[]): Hits =>
    new Map(results.map(({ id, words }) => [numbers.get(id) ?? 0, Math.log1p(Math.min(...words))]));

  /** Quotation marks keep Pagefind from taking a longer word, or the beginning of this one, for it. */
  const exactly = async (word: string) => hits(await ask(`"${word}"`));

  /**
   * What has a word that begins so. Where there is none, Pagefind answers with the longest word that is a beginning of what it
   * was asked for. Of a word that goes on as none does it can answer nothing else, so the two tell each other apart.
   */
  const begunWith = async (start: string): Promise<Hits> => {
    if (start.length < (/^\d/.test(start) ? 8 : 2)) return nothing;
    const never = `${start}qzx`;
    // Only where both parts of the index are loaded do both see the same.
    await Promise.all([pagefind.preload(start), pagefind.preload(never)]);
    const [found, shorter] = await Promise.all([ask(start), ask(never)]);
    const [first] = found;
    const same = shorter.find(({ id }) => id === first?.id);
    return same && String(same.words) === String(first?.words) ? nothing : hits(found);
  };

  /** What has a word, be it spelt, derived, doubled or, as the last one, unfinished. */
  const having = async (word: string, last: boolean): Promise<Hits> => {
    const own = await exactly(word);
    if (own.size > 0 && !isVerb(word)) return own;
    const derived = union([own, ...(await Promise.all(rootsOf(word).map(exactly)))]);
    if (derived.size > 0) return derived;
    const begun = last ? await begunWith(word) : nothing;
    // No Indonesian word ends in a doubled letter, or has one three times: a finger stayed on the key.
    const once = word.replace(/([a-z])\1(?:\1+|$)/g, '$1');
    return begun.size > 0 || once === word ? begun : exactly(once);
  };

  /** For each word what has it, alone or as one with its neighbours: `gula kawung` is one word in the index. */
  const look = async (words: readonly string[]): Promise<readonly Hits[]> => {
    const final = words.length - 1;
    const all = await Promise.all(words.map(async (word, place) => [await having(word, place === final)]));
    const join = async (start: number, end: number, search: (word: string) => Promise<Hits>) => {
      const found = await search(words.slice(start, end + 1).join(''));
      for (const sets of all.slice(start, end + 1)) sets.push(found);
    };
    await Promise.all(
      words.flatMap((_, end) =>
        words
          .slice(0, end)
          .flatMap((__, start) =>
            end - start < longestJoin || end - start === final ? join(start, end, exactly) : [],
          ),
      ),
    );
    if (final > 0 && common(all.map(union)).size === 0) await join(final - 1, final, begunWith);
    return all.map(union);
  };

  const wordsOf = (typed: string) => asAsked(typed).split(' ').filter(Boolean).slice(0, mostWords);
  return {
    async find(typed) {
      const found = ranked(common(await look(wordsOf(typed))));
      // A part of the index that cannot be had passes for an empty one; nothing is nothing only where the site can be reached.
      if (found.length === 0) await fetch(`${folder}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
      return found;
    },
    async relax(typed) {
      const words = wordsOf(typed);
      const all = await look(words);
      let best: { readonly left: readonly string[]; readonly found: Hits; readonly place: number } | undefined;
      // Each number is a choice of words, one bit a word; the first are those that leave nothing out.
      for (let choice = 0; choice < 2 ** words.length - 1; choice += 1) {
        const kept = (_: unknown, place: number) => (choice & (2 ** place)) === 0;
        const left = words.filter((word, place) => !kept(word, place));
        const found = common(all.filter(kept));
        const [first = -1] = ranked(found);
        const place = found.get(first) ?? Infinity;
        if (
          first >= 0 &&
          (!best || left.length < best.left.length || (left.length === best.left.length && place < best.place))
        )
          best = { left, found, place };
      }
      if (!best || best.left.length === 0) return undefined;
      const { left, found } = best;
      const rest = words.filter((word) => !left.includes(word));
      return { left: spelt(left), rest: spelt(rest), numbers: ranked(found) };
    },
  };
}

/** What every search for words needs of the index in a folder, whatever is asked: the same arguments as `openEngine`. */
export function engineFiles(folder: string, build: string) {
  return {
    script: `${folder}pagefind.js`,
    entry: `${folder}pagefind-entry.json?ts=${build}`,
    wasm: `${folder}wasm.${/\/en\/$/.test(folder) ? 'en' : 'unknown'}.pagefind`,
  };
}

/** Pagefind asks for these one after the other; asked for now, they are there when it does. */
async function fetchAhead(folder: string, build: string): Promise<void> {
  const files = engineFiles(folder, build);
  const [entry] = [fetch(files.entry), fetch(files.wasm).catch(() => undefined)];
  const { languages } = (await (await entry).json()) as { languages: Record<string, { hash: string }> };
  await Promise.all(Object.values(languages).map(({ hash }) => fetch(`${folder}pagefind.${hash}.pf_meta`)));
}

/** Words as people write them: a doubled one with its hyphen. */
function spelt(words: readonly string[]): string {
  return words.map((word) => word.replace(/^(.{3,})\1$/, '$1-$1')).join(' ');
}

/** Pagefind itself, and the number of each record by its id there. A browser and Pagefind remember what could not be had; under another address all begins anew. */
async function load(
  folder: string,
  build: string,
): Promise<{ pagefind: Pagefind; numbers: ReadonlyMap<string, number> }> {
  const again = failures === 0 ? '' : `?${failures}`;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  // To pass thousands of results from a worker to the page takes a phone longer than to find them.
  await pagefind.options({ metaCacheTag: build, noWorker: true });
  await pagefind.init();
  // This tells of what failed in the line before, which says nothing itself.
  const { results } = await pagefind.search(null);
  return { pagefind, numbers: new Map(results.map(({ id }, number) => [id, number])) };
}

/** What is in any of them, each in its best place. */
function union(sets: readonly Hits[]): Hits {
  const all = new Map<number, number>();
  for (const [number, place] of sets.flatMap((set) => [...set])) {
    all.set(number, Math.min(place, all.get(number) ?? place));
  }
  return all;
}

/** What is in all of them, with the sum of its places; nothing of no sets. */
function common([first = nothing, ...others]: readonly Hits[]): Hits {
  return new Map(
    [...first]
      .filter(([number]) => others.every((set) => set.has(number)))
      .map(([number, place]) => [number, others.reduce((sum, set) => sum + (set.get(number) ?? 0), place)]),
  );
}

/** Record numbers by place; where that is equal, in the order of the records. */
function ranked(hits: Hits): number[] {
  return [...hits].sort(([a, placeA], [b, placeB]) => placeA - placeB || a - b).map(([number]) => number);
}
