import type { Catalog, ProductNode } from '#catalog/catalog.ts';
import { addDays, type Day } from '#model/fields/date.ts';
import type { Quantity } from '#model/fields/measure.ts';
import { inLanguage, type Language } from '#model/language.ts';
import { isPriced } from '#catalog/prices.ts';
import { cardsInFile } from './encoding.ts';
import type { PhotoBook } from '../photos/book.ts';

/** What a result shows. Price, licences and payment are in the columns already. */
export interface SearchCard {
  readonly id: string;
  readonly name: string;
  /** The name is in another language than the page. */
  readonly lang?: Language;
  readonly maker: string;
  readonly net?: Quantity;
  /** Name of the selling unit. */
  readonly per?: string;
  /** The lowest step of the price ladder: from so many units on, so many rupiah for each. */
  readonly tier?: { readonly from: number; readonly price: number };
  /** Packs in the smallest order, in a carton; days until an order is ready. */
  readonly minimum?: number;
  readonly carton?: number;
  readonly leadTime?: number;
  /** The first day on which the prices count as old. */
  readonly due?: Day;
  readonly sample?: true;
  /** Place of a small photo in the site, without a slash in front. */
  readonly photo?: string;
}

/** The cards of these records, in their order, divided into files. */
export function searchCards(
  records: readonly ProductNode[],
  catalog: Catalog,
  language: Language,
  photos: PhotoBook | undefined,
): SearchCard[][] {
  const units = new Map(catalog.vocabulary.units.map(({ id, name }) => [id, inLanguage(name, language)]));
  const card = ({ id, key, facts, producer, sample }: ProductNode): SearchCard => {
    const { prices, packaging, order } = facts;
    const english = facts.translations?.en.name;
    const lowest = prices?.tiers?.at(-1);
    const photo = (facts.photos ?? []).flatMap(({ file }) => photos?.find(key, file) ?? [])[0]?.renditions[0];
    return {
      id,
      name: (language === 'en' ? english : undefined) ?? facts.name,
      ...(language === 'en' && english === undefined && { lang: 'id' }),
      maker: producer.facts.name,
      ...(packaging?.net && { net: packaging.net }),
      ...(prices?.per !== undefined && { per: units.get(prices.per) ?? prices.per }),
      ...(lowest && { tier: lowest }),
      ...(order?.minimum !== undefined && { minimum: order.minimum }),
      ...(packaging?.carton && { carton: packaging.carton.units }),
      ...(order?.leadTime !== undefined && { leadTime: order.leadTime }),
      ...(isPriced(prices) &&
        prices?.asOf !== undefined && { due: addDays(prices.asOf, catalog.site.ages.prices + 1) }),
      ...(sample && { sample: true }),
      ...(photo && { photo: photo.path }),
    };
  };
  return Array.from({ length: Math.ceil(records.length / cardsInFile) }, (_, file) =>
    records.slice(file * cardsInFile, (file + 1) * cardsInFile).map(card),
  );
}
