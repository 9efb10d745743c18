import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'key-missing';

test('at the top: at the first key', async () => {
  expect(await faults(rule, { [producer]: [['district: Warungkondang\n', '']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:2:1 error
      Kunci “district” wajib diisi, tetapi belum ada. Tambahkan baris "district: …".
      The key “district” is required but missing. Add a line "district: …"."
  `);
});

test('inside: at the key it belongs to', async () => {
  expect(await faults(rule, { [producer]: [['  round: cianjur/kurasi-2026\n', '']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:20:1 error curation
      Kunci “round” wajib diisi, tetapi belum ada. Tambahkan baris "round: …".
      The key “round” is required but missing. Add a line "round: …"."
  `);
});

test('silent: a key that may be left out', async () => {
  expect(await faults(rule, { [producer]: [['role: maker\n', '']] })).toBe('');
});
