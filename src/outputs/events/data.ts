import type { Catalog, CategoryNode, EventNode, ProducerNode, ProductNode } from '#catalog/catalog.ts';
import { inLanguage, type Language } from '#model/language.ts';
import { keyOf } from '#model/key.ts';
import { standId } from '#model/stand.ts';

/**
 * All stands of an event with what they show, as one small file: what its page searches, and what a phone keeps. Rows
 * refer to each other by their place. A code is an empty text where none was given out.
 */
export interface EventData {
  /** The same for the same content. */
  readonly rev: string;
  /** `<regency>/<event>`. */
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly string[];
  readonly categories: readonly string[];
  readonly producers: readonly (readonly [id: string, name: string, place: string])[];
  readonly products: readonly (readonly [
    id: string,
    name: string,
    net: string,
    /** Retail price in rupiah; 0 where none is known. */
    price: number,
    category: number,
    code: string,
  ])[];
  readonly stands: readonly (readonly [
    slug: string,
    name: string,
    block: number,
    number: number,
    producer: number,
    products: readonly number[],
    code: string,
  ])[];
}

/** The data of an event in one language. `net` and `place` say things in the words of the site. */
export function eventData(
  event: EventNode,
  catalog: Pick<Catalog, 'codeOf'>,
  language: Language,
  say: { readonly net: (product: ProductNode) => string; readonly place: (producer: ProducerNode) => string },
): EventData {
  const { stands, facts } = event;
  const blocks = [...new Set(stands.map((stand) => stand.facts.block))];
  const producers = [...new Set(stands.map(({ producer }) => producer))];
  const products = [...new Set(stands.flatMap((stand) => stand.products))];
  const categories = [...new Set(products.map(({ category }) => category))];
  const [blockAt, producerAt, productAt, categoryAt] = [places(blocks), places(producers), places(products), places<CategoryNode>(categories)]; // prettier-ignore
  const name = (of: { readonly name: string; readonly translations?: { readonly en: { readonly name?: string | undefined } } | undefined }) =>
    inLanguage({ id: of.name, en: of.translations?.en.name }, language); // prettier-ignore
  const code = (key: string) => catalog.codeOf(key) ?? '';
  const data = {
    id: event.id,
    name: name(facts),
    blocks,
    categories: categories.map((category) => inLanguage(category.name, language)),
    producers: producers.map((node) => [node.id, node.facts.name, say.place(node)] as const),
    products: products.map(
      (node) =>
        [
          node.id, name(node.facts), say.net(node), node.facts.prices?.retail ?? 0, categoryAt(node.category), code(node.key),
        ] as const,
    ), // prettier-ignore
    stands: stands.map(
      (node) =>
        [
          standId(node.facts), node.facts.stand, blockAt(node.facts.block), node.facts.number, producerAt(node.producer),
          node.products.map(productAt), code(keyOf('event', node.id)),
        ] as const,
    ), // prettier-ignore
  };
  return { rev: digest(JSON.stringify(data)), ...data };
}

function places<Item>(items: readonly Item[]): (item: Item) => number {
  const known = new Map(items.map((item, index) => [item, index]));
  return (item) => known.get(item) ?? 0;
}

/** FNV-1a over UTF-16 units, twice with different beginnings: tells one state of an event from the next, and proves nothing. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((beginning) => {
      let hash = beginning;
      for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
