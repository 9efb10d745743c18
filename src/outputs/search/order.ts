import type { ProductNode } from '#catalog/catalog.ts';
import type { Language } from '#model/language.ts';

/**
 * Products by the name that a language shows. A product's place in this list is its number as a search record: the
 * columns, the cards and the index of words all count so.
 */
export function searchOrder(products: readonly ProductNode[], language: Language): readonly ProductNode[] {
  const { compare } = new Intl.Collator(language === 'id' ? 'id-ID' : 'en-GB', { numeric: true });
  const names = new Map(products.map((node) => [node, shownName(node, language)]));
  return [...products].sort((a, b) => compare(names.get(a) ?? '', names.get(b) ?? '') || (a.id < b.id ? -1 : 1));
}

function shownName({ facts }: ProductNode, language: Language): string {
  return (language === 'en' ? facts.translations?.en.name : undefined) ?? facts.name;
}
