import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'yaml-duplicate-key';

test('a key that stands twice', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'role: maker\nrole: supplier']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:8:1 error
      Kunci “role” tertulis dua kali di tempat yang sama. Simpan satu saja: yang benar.
      The key “role” stands twice in the same place. Keep only the right one."
  `);
});

test('silent: a key that stands in two groups', async () => {
  expect(await faults(rule, { [product]: [['sample: true', 'sample: true']] })).toBe('');
});
