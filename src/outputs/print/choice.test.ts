import { expect, test } from 'vitest';
import { load } from '../../../tests/tree.ts';
import { printedTree } from '../../../tests/printed-tree.ts';
import { printedKey } from './boxes.ts';
import { choose } from './choice.ts';
import { thingsOn, type SheetKind } from './sheets.ts';

const { catalog } = await load(printedTree([{ slug: 'a', name: 'Tauco Manis' }]));
if (!catalog) throw new Error('The tree has a fault.');
const choice = (typed: string) => choose(catalog, typed);

function found(typed: string, kind: SheetKind): readonly string[] {
  const chosen = choice(typed);
  if (!('subjects' in chosen)) throw new Error(chosen.problem);
  return chosen.subjects.flatMap((subject) => thingsOn(kind, subject)).map(printedKey);
}

test('a product is itself', () => {
  for (const kind of ['labels', 'cards', 'codes'] as const) {
    expect(found('products/cianjur/sari-rasa-a', kind)).toEqual(['products/cianjur/sari-rasa-a']);
  }
});

test('a maker, a brand, a stand and a regency have the labels of their products, a line has its own', () => {
  const own = ['products/cianjur/sari-rasa-tauco', 'products/cianjur/sari-rasa-tauco-besar'];
  const all = [...own, 'products/cianjur/sari-rasa-a'];
  expect(found('producers/cianjur/sari-rasa', 'labels')).toEqual(all);
  expect(found('brands/cianjur/tauco-bersama', 'cards')).toEqual(own);
  expect(found('events/cianjur/bazar-uji/a-1', 'labels')).toEqual(own);
  expect(found('events/cianjur/bazar-uji', 'cards')).toEqual(own);
  expect(found('regencies/cianjur', 'cards')).toEqual(all);
  expect(found('products/cianjur', 'labels')).toEqual(all);
  expect(found('brands/cianjur/tauco-bersama/tauco-hitam', 'labels')).toEqual([
    'brands/cianjur/tauco-bersama/tauco-hitam',
  ]);
});

test('posters are for stands alone', () => {
  const stands = ['events/cianjur/bazar-uji/a-1', 'events/cianjur/bazar-uji/b-1'];
  expect(found('events/cianjur/bazar-uji', 'posters')).toEqual(stands);
  expect(found('events/cianjur', 'posters')).toEqual(stands);
  expect(found('events/cianjur/bazar-uji/b-1', 'posters')).toEqual(['events/cianjur/bazar-uji/b-1']);
  expect(found('producers/cianjur/sari-rasa', 'posters')).toEqual([]);
});

test('codes are of the subject and of all that belongs to it', () => {
  expect(found('events/cianjur/bazar-uji', 'codes')).toEqual([
    'events/cianjur/bazar-uji',
    'events/cianjur/bazar-uji/a-1',
    'events/cianjur/bazar-uji/b-1',
  ]);
  expect(found('regencies/cianjur', 'codes')).toEqual([
    'brands/cianjur/tauco-bersama',
    'brands/cianjur/tauco-bersama/tauco-hitam',
    'brands/cianjur/tauco-bersama/tauco-hitam-besar',
    'producers/cianjur/sari-rasa',
    'products/cianjur/sari-rasa-tauco',
    'products/cianjur/sari-rasa-tauco-besar',
    'products/cianjur/sari-rasa-a',
    'producers/cianjur/tani-mulya',
  ]);
});

test('what is not printed says why, and what may have been meant', () => {
  expect(choice('products/kota-madiun/dapur-wati-sambal-pecel')).toEqual({ problem: 'withdrawn' });
  expect(choice('products/kota-madiun/dapur-wati-brem')).toEqual({ problem: 'erased' });
  expect(choice('products/cianjur/sari-rasa-taucoo')).toEqual({ problem: 'unknown', near: 'products/cianjur/sari-rasa-tauco' });
  expect(choice('products/cianjur/tani-mulya-kopi')).toMatchObject({ problem: 'unknown' });
  expect(choice('tauco')).toEqual({ problem: 'unknown', near: undefined });
  expect(choice('partners')).toEqual({ problem: 'unknown', near: undefined });
  expect(choice('')).toEqual({ problem: 'unknown', near: undefined });
}); // prettier-ignore
