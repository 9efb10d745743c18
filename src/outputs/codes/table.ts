import type { Catalog } from '#catalog/catalog.ts';
import { namesOf } from './names.ts';

/** Codes in one file: what a phone gets to tell one typed code, a few kilobytes. */
const mostInTable = 400;

/** The folder of the tables of known codes, below the site. */
export const codeTableFolder = 'data/kode';

/** The name of the table that holds a code, where tables are told apart by so many first characters. */
export function codeTableName(code: string, prefix: number): string {
  return `${prefix === 0 ? 'semua' : code.slice(0, prefix)}.json`;
}

/** How many first characters tell the tables of a catalogue apart. Codes are spread evenly over the alphabet. */
export function codeTablePrefix({ codes }: Pick<Catalog, 'codes'>): number {
  let prefix = 0;
  while (codes.length > mostInTable * 32 ** prefix) prefix += 1;
  return prefix;
}

/**
 * Every known code with what it stands for, in files small enough for one question: `{"R2Y9FB":"Tauco 250 g"}`. What was
 * erased has no name. A table in which there is no code is not written.
 */
export function codeTables(catalog: Catalog): readonly { readonly file: string; readonly text: string }[] {
  const prefix = codeTablePrefix(catalog);
  const names = namesOf(catalog);
  const tables = Map.groupBy(catalog.codes, ({ code }) => codeTableName(code, prefix));
  return [...tables].map(([file, codes]) => ({
    file: `${codeTableFolder}/${file}`,
    text: JSON.stringify(Object.fromEntries(codes.map(({ code, target }) => [code, names.get(target) ?? '']))),
  }));
}
