import { expect, test } from 'vitest';
import type { EventData } from './data.ts';
import { standSearch } from './find.ts';

const data: EventData = {
  rev: '0',
  id: 'cianjur/bazar',
  name: 'Bazar',
  blocks: ['Kuliner', 'Kriya'],
  categories: ['Keripik', 'Bumbu dan tauco', 'Batik'],
  producers: [
    ['cianjur/a', 'Dapur Rasa', 'Kec. Pacet, Kabupaten Cianjur'],
    ['cianjur/b', 'Batik Indah', 'Kec. Cilaku, Kabupaten Cianjur'],
  ],
  products: [
    ['cianjur/a-1', 'Singkong Pedas', '250 g', 15000, 0, 'AAAAAA'],
    ['cianjur/a-2', 'Tauco Manis', '600 g', 0, 1, ''],
    ['cianjur/b-1', 'Kain Beasan', '', 300000, 2, ''],
  ],
  stands: [
    ['k-1', 'K-1', 0, 1, 0, [0, 1], 'BBBBBB'],
    ['k-2', 'K-2', 0, 2, 0, [1], ''],
    ['r-1', 'R-1', 1, 1, 1, [2], ''],
    ['r-10', 'R-10', 1, 10, 1, [], ''],
  ],
};
const search = standSearch(data);
const found = (typed: string) =>
  search(typed).map(({ stand, products }) => `${data.stands[stand]?.[1]}:${products.join()}`);

test('goods are found by their name, their category, their size and a beginning of a word', () => {
  expect(found('keripik')).toEqual(['K-1:0']);
  expect(found('tauco 600gr')).toEqual(['K-1:1', 'K-2:1']);
  expect(found('sing')).toEqual(['K-1:0']);
  expect(found('KERIPIK, singkong!')).toEqual(['K-1:0']);
});

test('a maker or a block brings all that the stand shows; words may speak of both', () => {
  expect(found('dapur rasa')).toEqual(['K-1:0,1', 'K-2:1']);
  expect(found('kriya')).toEqual(['R-1:2', 'R-10:']);
  expect(found('dapur keripik')).toEqual(['K-1:0']);
  expect(found('batik')).toEqual(['R-1:2', 'R-10:']);
});

test('the name of a stand is found in any spelling, exactly before what begins like it', () => {
  expect(found('R-1')[0]).toBe('R-1:2');
  expect(found('k-2')).toEqual(['K-2:1']);
});

test('nothing is found for nothing, and for what is not there', () => {
  expect([found(''), found('  '), found('rendang'), found('keripik rendang')]).toEqual([[], [], [], []]);
});
