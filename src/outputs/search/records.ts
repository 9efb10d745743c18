import type { ProductNode } from '#catalog/catalog.ts';
import { addressOf } from '#model/addresses.ts';
import { inLanguage, type Language } from '#model/language.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { otherSpellings } from './spellings.ts';
import { asAsked, isVerb, rootsOf, wordsOf } from './typed.ts';

/** What the search index knows of one product in one language. */
export interface SearchRecord {
  /** Address below the base. */
  readonly url: string;
  readonly language: Language;
  /** Each word once, in the form of `wordsOf`; those that say most of the product come first. */
  readonly content: string;
  readonly meta: { readonly title: string };
}

/**
 * One record per product, in the order of `products`. `wordsIn` gives the words of a text as `wordsOf` does; one that
 * remembers saves reading again what several products, and both languages, say alike.
 */
export function* searchRecords(
  products: readonly ProductNode[],
  language: Language,
  vocabulary: Vocabulary,
  wordsIn: (text: string) => readonly string[] = wordsOf,
): Generator<SearchRecord> {
  const spellings = otherSpellings(vocabulary);
  const read = products.map((node) => sectionsOf(node, language, vocabulary, wordsIn));
  const roots = rootsIn(read);
  const own = ownWords(products, read);
  for (const [number, node] of products.entries()) {
    const content = new Set<string>();
    const kind: Section = { words: kindOf(node.category, language, own), derived: () => false };
    for (const { words, derived } of [...(read[number] ?? []), kind]) {
      const bare = words.filter(derived).flatMap((word) => roots.get(word) ?? []);
      for (const word of [...words, ...spellings(words), ...bare]) content.add(word);
    }
    for (const code of codesOf(node)) content.add(code);
    const english = language === 'en' ? node.facts.translations?.en.name : undefined;
    yield {
      url: addressOf({ page: 'product', id: node.id }, language),
      language,
      content: [...content].join(' '),
      meta: { title: english ?? node.facts.name },
    };
  }
}

/** Some words of a product, and of which of them it is found by the root as well. */
interface Section {
  readonly words: readonly string[];
  readonly derived: (word: string) => boolean;
}

/**
 * What is said of a product, the most telling first; name and summary make the first three sections. What it is and is made of is
 * found by every root; the names of makers and places by none, which have no derived words; the story by those of its
 * verbs: in `ditenun` there is weaving, but `lapisan` in passing does not make a layer cake.
 */
function sectionsOf(
  node: ProductNode,
  language: Language,
  { segments }: Vocabulary,
  wordsIn: (text: string) => readonly string[],
): Section[] {
  const { facts, producer, home, brand, cluster } = node;
  const english = language === 'en' ? facts.translations?.en : undefined;
  const net = facts.packaging?.net;
  const buyers = (facts.segments ?? []).map((id) => segments.find((segment) => segment.id === id)?.name ?? { id });
  const section = (derived: Section['derived'], ...texts: readonly (string | undefined)[]): Section[] =>
    texts.map((text) => ({ words: wordsIn(text ?? ''), derived }));
  const every = () => true;
  const none = () => false;
  return [
    ...section(every, english?.name, facts.name, english?.summary ?? facts.summary),
    ...section(none, net && `${String(net.value).replace('.', ',')} ${net.unit}`, net && String(net.value)),
    ...section(none, producer.facts.name, producer.facts.district, home.facts.name, home.facts.province),
    ...section(none, brand?.facts.name, cluster?.facts.name),
    ...section(every, ...(facts.materials ?? []), english?.ingredients ?? facts.food?.ingredients),
    ...section(none, ...buyers.map((name) => inLanguage(name, language))),
    ...section(isVerb, plainText(english?.story ?? node.story)),
  ];
}

/**
 * The roots of the words of a catalogue. Of a verb any will do; of another word only what is itself a word there, or the
 * root of a second one, so that it is not what is left of a word that never was derived.
 */
function rootsIn(read: readonly (readonly Section[])[]): ReadonlyMap<string, readonly string[]> {
  const words = new Set(read.flatMap((sections) => sections.flatMap((section) => section.words)));
  const roots = new Map([...words].map((word) => [word, rootsOf(word)]));
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const root of [...roots.values()].flat()) (once.has(root) ? twice : once).add(root);
  for (const [word, own] of roots) {
    if (!isVerb(word))
      roots.set(
        word,
        own.filter((root) => words.has(root) || twice.has(root)),
      );
  }
  return roots;
}

/** The words by which the products of each category call themselves. */
function ownWords(products: readonly ProductNode[], read: readonly (readonly Section[])[]) {
  const own = new Map<string, Set<string>>();
  for (const [number, { category }] of products.entries()) {
    const words = own.get(category.id) ?? new Set();
    for (const section of (read[number] ?? []).slice(0, 3)) for (const word of section.words) words.add(word);
    own.set(category.id, words);
  }
  return own;
}

/**
 * The words of its category that hold for each product in it. One that bears several names (`Tas dan dompet`) holds
 * several kinds, and where some of its products call themselves by such a name, the others are not that.
 */
function kindOf(
  { id, name }: ProductNode['category'],
  language: Language,
  own: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const text = inLanguage(name, language);
  const several = /,|&|\b(?:dan|and)\b/.test(text);
  return wordsOf(text).filter((word) => !several || !own.get(id)?.has(word));
}

/** The numbers by which a product is known: key, licences, bar code; each as one word. */
function* codesOf({ id, facts }: ProductNode): Generator<string> {
  yield asOneWord(id);
  for (const { kind, number } of facts.licences ?? []) {
    yield* wordsOf(kind);
    yield* wordsOf(number).filter((word) => /\d{4}/.test(word));
    yield asOneWord(number);
  }
  if (facts.gtin !== undefined) yield facts.gtin;
}

const asOneWord = (text: string): string => asAsked(text).replaceAll(' ', '');

/** A story without the signs of Markdown and the targets of its links. */
function plainText(story: string): string {
  return story.replace(/\]\([^)]*\)/g, '').replace(/[*_>#[\]`]/g, ' ');
}
