/** The files of one volume: columns once, cards as they are shown, the index of words when the first word is asked for. */
import type { SearchCard } from '#outputs/search/cards.ts';
import type { SearchColumns } from '#outputs/search/columns.ts';
import { cardsInFile, dayNumber } from '#outputs/search/encoding.ts';
import type { FacetId } from '#outputs/search/facets.ts';
import { openEngine, type TextEngine } from './engine.ts';
import { openRecords, type Records } from './facets.ts';
import { today, type Result } from './results.ts';

export interface Volume {
  readonly records: Records;
  readonly facets: readonly {
    readonly id: FacetId;
    readonly values: readonly string[];
    readonly names: readonly string[];
  }[];
  readonly results: (records: readonly number[]) => Promise<Result[]>;
  readonly engine: () => Promise<TextEngine>;
}

/** Opens the volume below this address, which ends with a slash. Rejects where a file cannot be had. */
export async function openVolume(folder: string, language: string): Promise<Volume> {
  const columns = (await json(`${folder}${language}.json`)) as SearchColumns;
  const files = new Map<number, Promise<unknown>>();
  const file = (number: number) => {
    const known = files.get(number) ?? json(`${folder}${language}/${number}.json`);
    files.set(number, known);
    // What failed is asked for again the next time.
    known.catch(() => files.delete(number));
    return known as Promise<SearchCard[]>;
  };
  let engine: Promise<TextEngine> | undefined;
  return {
    records: openRecords(columns, dayNumber(today())),
    facets: columns.facets.map(({ id, values, names = [] }) => ({ id, values, names })),
    results: (records) =>
      Promise.all(
        records.map(async (record) => {
          const card = (await file(Math.floor(record / cardsInFile)))[record % cardsInFile];
          if (!card) throw new Error(`Record ${record} is missing.`);
          return { record, card };
        }),
      ),
    engine() {
      engine ??= openEngine(`${folder}pagefind/${language}/`, folder);
      engine.catch(() => (engine = undefined));
      return engine;
    },
  };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
