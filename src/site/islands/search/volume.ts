/** The files of one volume: columns once, cards as they are shown, the index of words when the first word is asked for. */
import type { SearchCard } from '#outputs/search/cards.ts';
import type { SearchColumns } from '#outputs/search/columns.ts';
import { cardsInFile, dayNumber } from '#outputs/search/encoding.ts';
import type { FacetId } from '#outputs/search/facets.ts';
import { openEngine, type TextEngine } from './engine.ts';
import { openRecords, type Records } from './facets.ts';
import { today, type Result } from './results.ts';

/** What can be chosen in a facet. */
export interface OfferedFacet {
  readonly id: FacetId;
  readonly values: readonly string[];
  /** Their names, where the columns name them. */
  readonly names: readonly string[];
}

/** Each promise rejects where a file cannot be had; the next call asks for it again. */
export interface Volume {
  readonly columns: () => Promise<{ readonly records: Records; readonly facets: readonly OfferedFacet[] }>;
  readonly results: (records: readonly number[]) => Promise<Result[]>;
  readonly engine: () => Promise<TextEngine>;
}

/** The volume in a folder, whose address ends with a slash. */
export function volumeIn(folder: string, language: string): Volume {
  const files = new Map<number, () => Promise<SearchCard[]>>();
  const fileOf = (record: number) => {
    const number = Math.floor(record / cardsInFile);
    const file = files.get(number) ?? once(() => json<SearchCard[]>(`${folder}${language}/${number}.json`));
    files.set(number, file);
    return file();
  };
  return {
    columns: once(async () => {
      const columns = await json<SearchColumns>(`${folder}${language}.json`);
      return {
        records: openRecords(columns, dayNumber(today())),
        facets: columns.facets.map(({ id, values, names = [] }) => ({ id, values, names })),
      };
    }),
    results: (records) =>
      Promise.all(
        records.map(async (record) => {
          const card = (await fileOf(record))[record % cardsInFile];
          if (!card) throw new Error(`Record ${record} is missing.`);
          return { record, card };
        }),
      ),
    engine: once(() => openEngine(`${folder}pagefind/${language}/`, folder)),
  };
}

/** The same promise for every call, but for one that was rejected. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= load();
    known.catch(() => (known = undefined));
    return known;
  };
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
