import { expect, test } from 'vitest';
import { faults, round } from '../../../tests/rule-cases.ts';

const rule = 'selection-quota';

test('more chosen than places, products and producers together', async () => {
  expect(await faults(rule, { [round]: [['    quota: 5', '    quota: 1']] })).toMatchInlineSnapshot(`
    "curations/cianjur/kurasi-2026.md:25:12 error selections.0.quota
      Pilihan “Produk unggulan” hanya punya 1 tempat, tetapi memuat 2. Kurangi isinya, atau betulkan quota.
      The selection “Produk unggulan” has 1 place but holds 2. Take some out, or correct quota."
  `);
});

test('silent: as many as there are places', async () => {
  expect(await faults(rule, { [round]: [['    quota: 5', '    quota: 2']] })).toBe('');
});
