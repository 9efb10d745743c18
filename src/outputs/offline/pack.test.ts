import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog, EventNode, ProductNode } from '#catalog/catalog.ts';
import { isCode } from '#model/code.ts';
import { largeEvent, largeEventId } from '../../../tests/full-bazaar.ts';
import { load, small } from '../../../tests/tree.ts';
import { addressOfItem, itemAt, itemOfCode, itemOfMark, searchPack } from './find.ts';
import { packEvent, packLimit, type Thumbnail } from './pack.ts';
import type { Pack } from './packed.ts';

async function catalogOf(tree: typeof small): Promise<Catalog> {
  const { catalog, report } = await load(tree);
  if (!catalog)
    throw new Error(JSON.stringify(report.faults.filter(({ severity }) => severity === 'error').slice(0, 3)));
  return catalog;
}
function eventIn(catalog: Catalog, id: string): EventNode {
  const event = catalog.events.find((node) => node.id === id);
  if (!event) throw new Error(`There is no event ${id}.`);
  return event;
}

describe('a small bazaar', () => {
  let catalog: Catalog;
  let pack: Pack;
  beforeAll(async () => {
    catalog = await catalogOf(small);
    const photo = (product: ProductNode): Thumbnail | undefined =>
      product.facts.photos ? { path: 'foto/0123456789abcdef0123-128.webp', bytes: 1500 } : undefined;
    ({ pack } = packEvent(eventIn(catalog, 'cianjur/bazar-uji'), catalog, photo));
  });

  test('is packed with all that is to be known of it without a network', () => {
    expect({ ...pack, words: Object.keys(pack.words).length }).toMatchSnapshot();
  });

  test('knows its pages by their addresses in both languages, and gives each of them back', () => {
    for (const language of ['id', 'en'] as const) {
      const items = [
        { kind: 'event' as const },
        ...pack.stands.map((_, place) => ({ kind: 'stand' as const, place })),
        ...pack.products.map((_, place) => ({ kind: 'product' as const, place })),
        ...pack.makers.map((_, place) => ({ kind: 'maker' as const, place })),
        ...pack.groups.map((_, place) => ({ kind: 'group' as const, place })),
      ];
      for (const item of items) expect(itemAt(pack, addressOfItem(pack, item, language))).toEqual(item);
    }
    expect(itemAt(pack, '/acara/cianjur/bazar-uji/2/')).toEqual({ kind: 'event' });
  });

  test.each(['/', '/acara/', '/acara/cianjur/lain/', '/acara/cianjur/bazar-uji/z-9/', '/produk/cianjur/lain/', '/q/', '/Q/000001/'])(
    'says nothing of %s, which is not part of it', (path) => expect(itemAt(pack, path)).toBeUndefined()
  ); // prettier-ignore

  test('opens every code of what is shown, in whatever case it was typed', () => {
    const own = catalog.codes.filter(({ code }) => itemOfCode(pack, code));
    expect(own.map(({ target }) => target)).toEqual([
      'events/cianjur/bazar-uji/a-1', 'brands/cianjur/tauco-bersama/tauco-hitam', 'events/cianjur/bazar-uji',
      'products/cianjur/sari-rasa-tauco', 'brands/cianjur/tauco-bersama', 'products/cianjur/sari-rasa-tauco',
      'producers/cianjur/sari-rasa',
    ]);
    const product = { kind: 'product', place: pack.products.findIndex(({ id }) => id === 'cianjur/sari-rasa-tauco') };
    for (const path of ['/Q/R2Y9FB/', '/q/r2y9fb', '/Q/r2y9fb/', '/q/R2Y9-FB/', '/Q/JXKH58/']) {
      expect(itemAt(pack, path)).toEqual(product);
    }
    expect(itemOfCode(pack, 'toString')).toBeUndefined();
  }); // prettier-ignore

  test('knows what is marked on a list: by its code, and by its name where it has none', () => {
    expect(itemOfMark(pack, '2GFQV7')).toEqual({ kind: 'stand', place: 0 });
    expect(pack.stands.map(({ id, code }) => [id, code])).toEqual([['a-1', '2GFQV7'], ['b-1', undefined]]);
    expect(itemOfMark(pack, 'b-1')).toEqual({ kind: 'stand', place: 1 });
    expect(itemOfMark(pack, 'cianjur/sari-rasa-tauco-besar')).toEqual({ kind: 'product', place: 1 });
    expect(['000001', 'z-9', 'toString'].map((mark) => itemOfMark(pack, mark))).toEqual([undefined, undefined, undefined]);
  }); // prettier-ignore

  test('finds products and stands by the words of the search of the catalogue', () => {
    const names = (typed: string) => {
      const { products, stands } = searchPack(pack, typed) ?? { products: [], stands: [] };
      return [...products.map((place) => pack.products[place]?.id), ...stands.map((place) => pack.stands[place]?.id)];
    };
    const [black, large] = ['cianjur/sari-rasa-tauco', 'cianjur/sari-rasa-tauco-besar'];
    expect(names('tauco')).toEqual([black, large]);
    // Another spelling, an English word, a beginning, a number with signs, a stand in two spellings.
    expect(names('taoco')).toEqual([black, large]);
    expect(names('black')).toEqual([black]);
    expect(names('hit')).toEqual([black, large]);
    expect(names('P-IRT 2063203999999-29')).toEqual([black]);
    expect(names('A-1')).toEqual(['a-1']);
    expect(names('a1')).toEqual(['a-1']);
    expect(names('tani mulya')).toEqual(['b-1']);
    expect(names('tauco batik')).toEqual([]);
    expect(names('constructor')).toEqual([]);
    expect(searchPack(pack, '   ')).toBeUndefined();
  });
});

describe('a bazaar of 600 stands', () => {
  let catalog: Catalog;
  let event: EventNode;
  beforeAll(async () => {
    catalog = await catalogOf(largeEvent(600));
    event = eventIn(catalog, largeEventId);
  });
  /** A picture of so many bytes for each product. */
  const heavy = (bytes: number) => (product: ProductNode) => ({ path: `foto/${product.id}-128.webp`, bytes });

  test('takes at most 3 MB, however heavy its pictures are, and leaves out none that fits', () => {
    for (const bytes of [1000, 2500, 20_000]) {
      const packed = packEvent(event, catalog, heavy(bytes));
      const sum = packed.pack.pictures.reduce((total, [, size]) => total + size, 0);
      expect(packed.bytes).toBe(Buffer.byteLength(packed.text) + sum);
      expect(packed.bytes).toBeLessThanOrEqual(packLimit);
      expect(packed.pack.pictures.length).toBeGreaterThan(40);
      // What is left is less than a picture and what naming the missing ones would take.
      const missing = packed.pack.products.length - packed.pack.pictures.length;
      if (missing > 0) expect(packLimit - packed.bytes).toBeLessThan(bytes + missing * 80);
    }
  });

  test('shows a picture at every stand before it shows a second one at any', () => {
    const { pack } = packEvent(event, catalog, heavy(2500));
    const pictured = pack.stands.map(
      ({ products }) => products.filter((place) => pack.products[place]?.picture !== undefined).length,
    );
    expect(Math.max(...pictured) - Math.min(...pictured)).toBeLessThanOrEqual(1);
  });

  test('holds all stands, products and codes, and its data alone leave a third of it for pictures', () => {
    const { pack, text } = packEvent(event, catalog, () => undefined);
    expect([pack.stands.length, pack.makers.length, pack.products.length]).toEqual([600, 600, 1800]);
    const codes = Object.keys(pack.codes);
    expect(codes.length).toBe(1 + 600 + 600 + 1800);
    expect(codes.every(isCode)).toBe(true);
    expect(new Set(Object.values(pack.codes)).size).toBe(codes.length);
    expect(Buffer.byteLength(text)).toBeLessThan((packLimit * 2) / 3);
  });

  test('is the same whenever it is packed', () => {
    expect(packEvent(event, catalog, heavy(900)).text).toBe(packEvent(event, catalog, heavy(900)).text);
  });
});
