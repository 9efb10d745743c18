import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'key-unknown';

test('a misspelt key, with the one that is meant', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'rolle: maker']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:1 error rolle → role
      Kunci “rolle” tidak dikenal. Maksudnya “role”?
      The key “rolle” is not known. Did you mean “role”?"
  `);
});

test('a key like no other', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'warna: merah']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:1 error warna
      Kunci “warna” tidak dikenal di tempat ini. Hapus baris itu, atau bandingkan dengan berkas sejenis.
      The key “warna” is not known in this place. Delete the line, or compare with another file of this kind."
  `);
});

test('a key in the wrong place', async () => {
  expect(await faults(rule, { [product]: [['  leadTime: 7', '  leadTimes: 7']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:34:3 error order.leadTimes → leadTime
      Kunci “leadTimes” tidak dikenal. Maksudnya “leadTime”?
      The key “leadTimes” is not known. Did you mean “leadTime”?"
  `);
});

test('silent: a key of the record that alternative texts are', async () => {
  expect(await faults(rule, {})).toBe('');
});
