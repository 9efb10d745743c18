import { expect, test } from 'vitest';
import { draft, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'curation-missing';

test('curated, but neither the product nor its maker has a record', async () => {
  expect(await faults(rule, { [draft]: [['status: draft', 'status: curated']] })).toMatchInlineSnapshot(`
    "products/cianjur/tani-mulya-kopi/index.md:5:9 error status → draft
      Status curated memerlukan catatan kurasi. Tambahkan curation (round dan date) pada produk ini atau pada produsennya, atau ubah status menjadi draft.
      The status curated needs a curation record. Add curation (round and date) to this product or to its producer, or set the status to draft."
  `);
});

test('silent: the record stands on the maker', async () => {
  expect(
    await faults(rule, { [product]: [['curation:\n  round: cianjur/kurasi-2026\n  date: 2026-04-20\n', '']] }),
  ).toBe('');
});

test('silent: the record stands on the product', async () => {
  expect(
    await faults(rule, {
      [draft]: [['status: draft', 'status: curated\ncuration:\n  round: Kurasi 2026\n  date: 2026']],
    }),
  ).toBe('');
});
