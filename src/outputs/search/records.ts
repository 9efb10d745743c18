import type { ProductNode } from '#catalog/catalog.ts';
import { addressOf } from '#model/addresses.ts';
import { inLanguage, type Language } from '#model/language.ts';
import type { Vocabulary } from '#model/vocabulary.ts';

/** What the index of words holds of one product in one language. All texts are plain. */
export interface SearchRecord {
  readonly url: string;
  readonly language: Language;
  readonly content: string;
  readonly meta: { readonly title: string };
}

/** One record for each product, in their order: the first has the number 0. */
export function* searchRecords(
  products: readonly ProductNode[],
  language: Language,
  vocabulary: Vocabulary,
): Generator<SearchRecord> {
  const variants = variantsOf(vocabulary);
  for (const node of products) yield record(node, language, variants);
}

function record(node: ProductNode, language: Language, variants: ReadonlyMap<string, string>): SearchRecord {
  const { facts, producer, home, category, brand, cluster } = node;
  const english = language === 'en' ? facts.translations?.en : undefined;
  const name = english?.name ?? facts.name;
  const summary = english?.summary ?? facts.summary ?? '';
  const said = [
    name,
    facts.name,
    summary,
    producer.facts.name,
    producer.facts.district,
    home.facts.name,
    inLanguage(category.name, language),
    brand?.facts.name ?? '',
    cluster?.facts.name ?? '',
    ...(facts.materials ?? []),
    english?.ingredients ?? facts.food?.ingredients ?? '',
    ...(facts.licences ?? []).map(({ kind, number }) => `${kind} ${number}`),
    facts.gtin ?? '',
    plainText(english?.story ?? node.story),
  ].join('\n');
  // Other spellings count for what a product is, not for everything that its story mentions.
  const itself = [name, facts.name, summary]
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const typed = [...new Set(itself)].flatMap((word) => variants.get(word) ?? []);
  return {
    url: addressOf({ page: 'product', id: node.id }, language),
    language,
    content: `${said}\n${typed.join(' ')}`,
    meta: { title: name },
  };
}

/** A standard word → the other spellings that people type for it, so that those find the product as well. */
function variantsOf(vocabulary: Vocabulary): Map<string, string> {
  return new Map(vocabulary.spellings.map(({ standard, variants }) => [standard.toLowerCase(), variants.join(' ')]));
}

/** A story without the signs of Markdown and the targets of its links. */
function plainText(story: string): string {
  return story.replace(/\]\([^)]*\)/g, '').replace(/[*_>#[\]`]/g, ' ');
}
