import { expect, test } from 'vitest';
import { faults, round } from '../../../tests/rule-cases.ts';

const rule = 'round-unheld';

test('a planned round that chose, and is named by records', async () => {
  expect(await faults(rule, { [round]: [['status: held', 'status: planned']] })).toMatchInlineSnapshot(`
    "curations/cianjur/kurasi-2026.md:26:5 error selections.0.products
      Putaran “cianjur/kurasi-2026” berstatus planned, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.
      The round “cianjur/kurasi-2026” has the status planned, so nobody has passed it yet. Change its status if it was held, or delete this.
    curations/cianjur/kurasi-2026.md:27:5 error selections.0.producers
      Putaran “cianjur/kurasi-2026” berstatus planned, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.
      The round “cianjur/kurasi-2026” has the status planned, so nobody has passed it yet. Change its status if it was held, or delete this.
    producers/cianjur/sari-rasa.md:21:10 error curation.round
      Putaran “cianjur/kurasi-2026” berstatus planned, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.
      The round “cianjur/kurasi-2026” has the status planned, so nobody has passed it yet. Change its status if it was held, or delete this.
    products/cianjur/sari-rasa-tauco/index.md:69:10 error curation.round
      Putaran “cianjur/kurasi-2026” berstatus planned, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.
      The round “cianjur/kurasi-2026” has the status planned, so nobody has passed it yet. Change its status if it was held, or delete this."
  `);
});

test('a round of which nobody knows whether it was held', async () => {
  expect(
    await faults(rule, {
      [round]: [
        ['status: held', 'status: unknown'],
        ['    products: [cianjur/sari-rasa-tauco]\n    producers: [cianjur/sari-rasa]\n', ''],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:21:10 error curation.round
      Putaran “cianjur/kurasi-2026” berstatus unknown, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.
      The round “cianjur/kurasi-2026” has the status unknown, so nobody has passed it yet. Change its status if it was held, or delete this.
    products/cianjur/sari-rasa-tauco/index.md:69:10 error curation.round
      Putaran “cianjur/kurasi-2026” berstatus unknown, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.
      The round “cianjur/kurasi-2026” has the status unknown, so nobody has passed it yet. Change its status if it was held, or delete this."
  `);
});

test('silent: a round that is still running', async () => {
  expect(await faults(rule, { [round]: [['status: held', 'status: running']] })).toBe('');
});
