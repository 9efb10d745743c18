import { beforeAll, expect, test } from 'vitest';
import type { Catalog, EventNode } from '#catalog/catalog.ts';
import { changed, load } from '../../../tests/tree.ts';
import { product } from '../../../tests/rule-cases.ts';
import { eventData } from './data.ts';
import { categoriesAt, clustersAt } from './stands.ts';

const say = { net: () => '250 g', place: () => 'Pacet' };

async function read(changes: Parameters<typeof changed>[0] = {}) {
  const { catalog, report } = await load(changed(changes));
  const event = catalog?.events[0];
  if (!catalog || !event) throw new Error(JSON.stringify(report.faults));
  return { catalog, event };
}

let catalog: Catalog;
let event: EventNode;
beforeAll(async () => {
  ({ catalog, event } = await read());
});

test('all stands of an event with what they show, in the order of the way', () => {
  expect(eventData(event, catalog, 'id', say)).toMatchInlineSnapshot(`
    {
      "blocks": [
        "A",
        "B",
      ],
      "categories": [
        "Bumbu dan sambal",
      ],
      "id": "cianjur/bazar-uji",
      "name": "Bazar Uji",
      "producers": [
        [
          "cianjur/sari-rasa",
          "Sari Rasa",
          "Pacet",
        ],
        [
          "cianjur/tani-mulya",
          "Tani Mulya",
          "Pacet",
        ],
      ],
      "products": [
        [
          "cianjur/sari-rasa-tauco",
          "Tauco Hitam Sari Rasa",
          "250 g",
          25000,
          0,
          "JXKH58",
        ],
        [
          "cianjur/sari-rasa-tauco-besar",
          "Tauco Hitam Sari Rasa Besar",
          "250 g",
          0,
          0,
          "",
        ],
      ],
      "rev": "1e2b602ebd66b6ac",
      "stands": [
        [
          "a-1",
          "A-1",
          0,
          1,
          0,
          [
            0,
            1,
          ],
          "2GFQV7",
        ],
        [
          "b-1",
          "B-1",
          1,
          1,
          1,
          [],
          "",
        ],
      ],
    }
  `);
});

test('the English file names things in English, where they have such a name', () => {
  const { name, categories, rev } = eventData(event, catalog, 'en', say);
  expect([name, ...categories]).toEqual(['Test Bazaar', 'Seasonings']);
  expect(rev).not.toBe(eventData(event, catalog, 'id', say).rev);
});

test('the revision is that of what the file says: another price, another revision', async () => {
  const same = await read();
  expect(eventData(same.event, same.catalog, 'id', say).rev).toBe(eventData(event, catalog, 'id', say).rev);
  const dearer = await read({ [product]: [['  retail: 25000', '  retail: 25500']] });
  expect(eventData(dearer.event, dearer.catalog, 'id', say).rev).not.toBe(eventData(event, catalog, 'id', say).rev);
});

test('goods are gathered by category and by cluster, each with its stands and those goods alone', () => {
  const told = [...categoriesAt(event, catalog.categories), ...clustersAt(event)].map(({ id, stands }) => [
    id,
    stands.map(({ stand, products }) => [stand.facts.stand, products.length]),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "cianjur/bazar-uji/jenis/bumbu",
        [
          [
            "A-1",
            2,
          ],
        ],
      ],
      [
        "cianjur/bazar-uji/klaster/cianjur/tauco",
        [
          [
            "A-1",
            1,
          ],
        ],
      ],
    ]
  `);
});
