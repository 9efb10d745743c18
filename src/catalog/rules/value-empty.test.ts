import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'value-empty';

test('a key with nothing behind it', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'role:']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:1 error role
      Kunci “role” tidak berisi apa-apa. Isi nilainya, atau hapus barisnya bila memang belum diketahui.
      The key “role” holds nothing. Fill it in, or delete the line if it is not known yet."
  `);
});

test('empty quotes', async () => {
  expect(await faults(rule, { [producer]: [['district: Warungkondang', 'district: ""']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:3:11 error district
      Kunci “district” tidak berisi apa-apa. Isi nilainya, atau hapus barisnya bila memang belum diketahui.
      The key “district” holds nothing. Fill it in, or delete the line if it is not known yet."
  `);
});

test('silent: no such line', async () => {
  expect(await faults(rule, { [producer]: [['role: maker\n', '']] })).toBe('');
});
