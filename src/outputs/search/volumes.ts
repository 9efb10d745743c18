import type { Catalog, ProductNode, RegencyNode } from '#catalog/catalog.ts';
import type { Language } from '#model/language.ts';

/**
 * The most products that one search knows of. What a phone loads before the first answer grows with them, by about 15 bytes
 * for each; a larger catalogue is searched in volumes, as a telephone directory is.
 */
export const mostInVolume = 25_000;

/** A part of the catalogue that is searched by itself. */
export interface SearchVolume {
  /** Those whose products it holds; the last may go on in the next volume. */
  readonly regencies: readonly RegencyNode[];
  readonly products: readonly ProductNode[];
}

/** A volume that has been written. */
export interface PublishedVolume {
  /** Its folder in the site, without slashes at the ends. It follows from the content, so that copies never grow old. */
  readonly folder: string;
  readonly count: number;
  /** Names of its regencies. */
  readonly regencies: readonly string[];
  /** Its first products by name in each language, as many as a screen shows before anybody asks. */
  readonly leading: Readonly<Partial<Record<Language, readonly ProductNode[]>>>;
}

/** The folder of all volumes in the site. */
export const searchFolder = '_search';

/** The folder of a language's index of words in that of its volume. */
export const wordsFolder = (language: Language): string => `pagefind/${language}`;

/** The offered products in as few volumes as hold them, regency by regency; a small catalogue is one. */
export function searchVolumes(catalog: Catalog, most: number): SearchVolume[] {
  const volumes: { regencies: RegencyNode[]; products: ProductNode[] }[] = [];
  for (const regency of catalog.regencies) {
    for (let start = 0; start < regency.products.length; start += most) {
      const products = regency.products.slice(start, start + most);
      let volume = volumes.at(-1);
      if (!volume || volume.products.length + products.length > most) {
        volume = { regencies: [], products: [] };
        volumes.push(volume);
      }
      volume.regencies.push(regency);
      volume.products.push(...products);
    }
  }
  return volumes;
}
