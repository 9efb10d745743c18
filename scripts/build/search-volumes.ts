import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import type { Language } from '#model/language.ts';
import type { PhotoBook } from '#outputs/photos/book.ts';
import { searchCards } from '#outputs/search/cards.ts';
import { searchColumns } from '#outputs/search/columns.ts';
import { firstScreen } from '#outputs/search/encoding.ts';
import { searchOrder } from '#outputs/search/order.ts';
import { searchRecords, type SearchRecord } from '#outputs/search/records.ts';
import { wordsOf } from '#outputs/search/typed.ts';
import { searchFolder, searchVolumes, type PublishedVolume, type SearchVolume } from '#outputs/search/volumes.ts';
import type { SearchOrder } from './search-index.ts';

/** A volume whose columns and cards are written, and what is left to do for its words. */
export interface WrittenVolume {
  readonly published: PublishedVolume;
  readonly order: SearchOrder;
}

/**
 * Writes columns and cards of all volumes of at most so many products below `parent`, each into a folder that is named after
 * what the volume holds. `code` stands for everything besides the content that decides its bytes.
 */
export function writeVolumes(
  catalog: Catalog,
  most: number,
  photos: PhotoBook | undefined,
  parent: string,
  code: string,
): readonly WrittenVolume[] {
  return searchVolumes(catalog, most).map((volume) => writeVolume(volume, catalog, photos, parent, code));
}

function writeVolume(
  { regencies, products }: SearchVolume,
  catalog: Catalog,
  photos: PhotoBook | undefined,
  parent: string,
  code: string,
): WrittenVolume {
  const files = new Map<string, string>();
  const records: SearchRecord[] = [];
  const leading: Partial<Record<Language, readonly ProductNode[]>> = {};
  const known = new Map<string, readonly string[]>();
  const wordsIn = (text: string) => {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  };
  for (const language of catalog.site.languages) {
    const order = searchOrder(products, language);
    leading[language] = order.slice(0, firstScreen);
    files.set(`${language}.json`, JSON.stringify(searchColumns(order, catalog, language)));
    for (const [number, cards] of searchCards(order, catalog, language, photos).entries()) {
      files.set(`${language}/${number}.json`, JSON.stringify(cards));
    }
    records.push(...searchRecords(order, language, catalog.vocabulary, wordsIn));
  }
  const hash = createHash('sha256').update(code);
  for (const [path, text] of files) hash.update(path).update(text);
  for (const { content } of records) hash.update(content);
  const folder = `${searchFolder}/${hash.digest('hex').slice(0, 12)}`;
  for (const language of catalog.site.languages) mkdirSync(join(parent, folder, language), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(parent, folder, path), text);
  return {
    published: { folder, count: products.length, regencies: regencies.map(({ facts }) => facts.name), leading },
    order: { records, folder: join(parent, folder) },
  };
}
