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
 * word of the question begins a word of the stand, its block, its maker or one of its products. What is named exactly
 * comes first, then the order in which visitors come to the stands.
 */
export function standSearch({ stands, blocks, categories, producers, products }: EventData) {
  const ofProduct = products.map(([, name, net, , category]) =>
    wordsOf(`${name} ${net} ${categories[category] ?? ''}`),
  );
  const ofStand = stands.map(([slug, name, block, , producer]) => {
    const [, maker = '', place = ''] = producers[producer] ?? [];
    return [...wordsOf(`${blocks[block] ?? ''} ${maker} ${place}`), name.toLowerCase(), slug];
  });

  return (typed: string): readonly FoundStand[] => {
    const exact = typed.trim().toLowerCase();
    const asked = asAsked(typed).split(' ').filter(Boolean);
    if (asked.length === 0 && exact === '') return [];
    const alternatives = asked.map((word) => [word, ...rootsOf(word)]);
    const meets = (words: readonly string[], forms: readonly string[]) =>
      forms.some((form) => words.some((word) => word.startsWith(form)));
    const found = stands.flatMap(([slug, name, , , , shown], stand) => {
      if (slug === exact || name.toLowerCase() === exact) return [{ stand, products: shown, rank: 0 }];
      const own = ofStand[stand] ?? [];
      // Words that the stand itself does not have must all be found on one of its products.
      const open = alternatives.filter((forms) => !meets(own, forms));
      if (asked.length === 0) return [];
      if (open.length === 0) return [{ stand, products: shown, rank: 1 }];
      const answering = shown.filter((product) => open.every((forms) => meets(ofProduct[product] ?? [], forms)));
      return answering.length > 0 ? [{ stand, products: answering, rank: 1 }] : [];
    });
    return found.sort((a, b) => a.rank - b.rank || a.stand - b.stand);
  };
}
