import { expect, test } from 'vitest';
import { faults, round } from '../../../tests/rule-cases.ts';

const rule = 'selection-repeated';

test('in two selections of a round, and twice in one', async () => {
  expect(
    await faults(rule, {
      [round]: [
        ['    producers: [cianjur/sari-rasa]', '    producers: [cianjur/sari-rasa, cianjur/sari-rasa]'],
        ['    quota: 2\n', '    quota: 2\n    products: [cianjur/sari-rasa-tauco]\n'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "curations/cianjur/kurasi-2026.md:27:36 error selections.0.producers.1
      “cianjur/sari-rasa” sudah dipilih dalam putaran ini. Simpan satu saja.
      “cianjur/sari-rasa” was chosen in this round already. Keep one.
    curations/cianjur/kurasi-2026.md:32:16 error selections.1.products.0
      “cianjur/sari-rasa-tauco” sudah dipilih dalam putaran ini. Simpan satu saja.
      “cianjur/sari-rasa-tauco” was chosen in this round already. Keep one."
  `);
});

test('silent: a product and its producer', async () => {
  expect(await faults(rule, {})).toBe('');
});
