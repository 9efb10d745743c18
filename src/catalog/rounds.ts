import type { Curation } from '#model/curation.ts';
import type { CurationRecord } from '#model/producer.ts';
import type { Content, Entry } from './content.ts';

/** A product or producer that a round chose, with its place in the round's front matter. */
export interface Chosen {
  readonly entity: 'product' | 'producer';
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** What a round chose, selection by selection. */
export function* chosenIn({ facts }: Entry<Curation>): Generator<Chosen> {
  for (const [at, { products = [], producers = [] }] of (facts.selections ?? []).entries()) {
    for (const [index, id] of products.entries()) {
      yield { entity: 'product', id, path: ['selections', at, 'products', index] };
    }
    for (const [index, id] of producers.entries()) {
      yield { entity: 'producer', id, path: ['selections', at, 'producers', index] };
    }
  }
}

/** A curation record, with the entry that carries it and the round that it names, where that one has an entry. */
export interface Recorded {
  readonly entry: Entry<unknown>;
  readonly record: CurationRecord;
  readonly round: Entry<Curation> | undefined;
}

/** Every curation record of producers and products. */
export function* recordsIn(content: Content): Generator<Recorded> {
  for (const entry of [...content.producers, ...content.products]) {
    const record = entry.facts.curation;
    if (record) yield { entry, record, round: content.find('curation', record.round) };
  }
}
