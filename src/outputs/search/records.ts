import type { ProductNode } from '#catalog/catalog.ts';
import { addressOf } from '#model/addresses.ts';
import { inLanguage, type Language } from '#model/language.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { asAsked, wordsOf } from './typed.ts';

/** What the search index knows of one product in one language. */
export interface SearchRecord {
  /** Address below the base. */
  readonly url: string;
  readonly language: Language;
  /** Each word once, in the form of `wordsOf`; those that say most of the product come first. */
  readonly content: string;
  readonly meta: { readonly title: string };
}

/** One record per product, in the order of `products`. */
export function* searchRecords(
  products: readonly ProductNode[],
  language: Language,
  vocabulary: Vocabulary,
): Generator<SearchRecord> {
  for (const node of products) {
    const words = new Set(sectionsOf(node, language, vocabulary).flatMap(wordsOf));
    for (const code of codesOf(node)) words.add(code);
    yield {
      url: addressOf({ page: 'product', id: node.id }, language),
      language,
      content: [...words].join(' '),
      meta: { title: node.facts.name },
    };
  }
}

/** What is said of a product, the most telling first. */
function sectionsOf(node: ProductNode, language: Language, { segments }: Vocabulary): string[] {
  const { facts, producer, home, category, brand, cluster } = node;
  const english = language === 'en' ? facts.translations?.en : undefined;
  const net = facts.packaging?.net;
  const buyers = (facts.segments ?? []).map((id) => segments.find((segment) => segment.id === id)?.name ?? { id });
  return [
    english?.name ?? facts.name,
    facts.name,
    inLanguage(category.name, language),
    english?.summary ?? facts.summary ?? '',
    net ? `${String(net.value).replace('.', ',')} ${net.unit} ${net.value}` : '',
    producer.facts.name,
    producer.facts.district,
    home.facts.name,
    home.facts.province,
    brand?.facts.name ?? '',
    cluster?.facts.name ?? '',
    ...(facts.materials ?? []),
    english?.ingredients ?? facts.food?.ingredients ?? '',
    ...buyers.map((name) => inLanguage(name, language)),
    plainText(english?.story ?? node.story),
  ];
}

/** The numbers by which a product is known: key, licences, bar code; each as one word. */
function* codesOf({ id, facts }: ProductNode): Generator<string> {
  yield asAsked(id).replaceAll(' ', '');
  for (const { number } of facts.licences ?? []) {
    yield* wordsOf(number).filter((word) => /\d/.test(word));
    yield asAsked(number).replaceAll(' ', '');
  }
  if (facts.gtin !== undefined) yield facts.gtin;
}

/** A story without the signs of Markdown and the targets of its links. */
function plainText(story: string): string {
  return story.replace(/\]\([^)]*\)/g, '').replace(/[*_>#[\]`]/g, ' ');
}
