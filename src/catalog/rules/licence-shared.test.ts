import { expect, test } from 'vitest';
import { draft, faults, large } from '../../../tests/rule-cases.ts';

const rule = 'licence-shared';

test('one number on products of two makers', async () => {
  expect(
    await faults(rule, {
      [draft]: [
        [
          'sample: true',
          'licences:\n  - kind: halal\n    number: ID32119999999990826\n    validity: open\n    confirmed: 2026-03-05\n    evidence: seen\nsample: true',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/tani-mulya-kopi/index.md:8:13 error licences.0.number
      Nomor “ID32119999999990826” juga dipakai produsen lain, pada “products/cianjur/sari-rasa-tauco/index.md”. Satu nomor hanya milik satu produsen; periksa keduanya.
      The number “ID32119999999990826” is also used by another producer, in “products/cianjur/sari-rasa-tauco/index.md”. A number belongs to one producer; check both."
  `);
});

test('silent: one number on two products of one maker', async () => {
  expect(
    await faults(rule, {
      [large]: [
        [
          'family: tauco',
          'licences:\n  - kind: halal\n    number: ID32119999999990826\n    validity: open\n    confirmed: 2026-03-05\n    evidence: seen\nfamily: tauco',
        ],
      ],
    }),
  ).toBe('');
});
