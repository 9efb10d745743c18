import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'yaml-depth';

test('brackets without end, told once', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/baru.md': `---\nname: ${'['.repeat(20_000)}x${']'.repeat(20_000)}\n---\n`,
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:2:19 error
      Data bersarang lebih dari 12 tingkat, jadi tidak dibaca. Tidak ada isian yang perlu sedalam itu; periksa kurung dan indentasinya.
      The data is nested more than 12 levels deep, so it was not read. No field needs that; check its brackets and indentation."
  `);
});

test('silent: the deepest value that a schema knows', async () => {
  expect(await faults(rule, {})).toBe('');
});
