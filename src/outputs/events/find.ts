import { asAsked, rootsOf, wordsOf } from '../search/typed.ts';
import type { EventData } from './data.ts';

/** A stand that answers a question, by its place in the data, with the products that do. */
export interface FoundStand {
  readonly stand: number;
  /** Places in the data; all that it shows where the question names the stand or its maker. */
  readonly products: readonly number[];
}

/**
 * A search within one event. Words are folded once, as the search of the site folds them; a stand answers where each
 * word of the question begins a word of its block, its maker or one of its products, in the order in which visitors come to
 * them. The name of a stand brings that stand and those whose names begin so.
 */
export function standSearch({ stands, blocks, categories, producers, products }: EventData) {
  const ofProduct = products.map(([, name, net, , category]) =>
    wordsOf(`${name} ${net} ${categories[category] ?? ''}`),
  );
  const ofStand = stands.map(([, , block, , producer]) => {
    const [, maker = '', place = ''] = producers[producer] ?? [];
    return wordsOf(`${blocks[block] ?? ''} ${maker} ${place}`);
  });

  return (typed: string): readonly FoundStand[] => {
    const exact = typed.trim().toLowerCase();
    // Who asks for `K-1` means that stand, and may be about to type `K-12`.
    const named = stands.flatMap(([slug, name], stand) => {
      const rest = [slug, name.toLowerCase()].find((own) => exact !== '' && own.startsWith(exact))?.slice(exact.length);
      return rest === undefined ? [] : [{ stand, rest }];
    });
    if (named.some(({ rest }) => rest === '')) {
      return named
        .sort((a, b) => Number(a.rest !== '') - Number(b.rest !== '') || a.stand - b.stand)
        .map(({ stand }) => ({ stand, products: stands[stand]?.[5] ?? [] }));
    }
    const asked = asAsked(typed).split(' ').filter(Boolean);
    if (asked.length === 0) return [];
    const alternatives = asked.map((word) => [word, ...rootsOf(word)]);
    const meets = (words: readonly string[], forms: readonly string[]) =>
      forms.some((form) => words.some((word) => word.startsWith(form)));
    return stands.flatMap(([, , , , , shown], stand) => {
      const own = ofStand[stand] ?? [];
      // Words that the stand itself does not have must all be found on one of its products.
      const open = alternatives.filter((forms) => !meets(own, forms));
      if (open.length === 0) return [{ stand, products: shown }];
      const answering = shown.filter((product) => open.every((forms) => meets(ofProduct[product] ?? [], forms)));
      return answering.length > 0 ? [{ stand, products: answering }] : [];
    });
  };
}
