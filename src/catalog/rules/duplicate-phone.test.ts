import { expect, test } from 'vitest';
import { faults, producer, supplier } from '../../../tests/rule-cases.ts';

const rule = 'duplicate-phone';

test('two makers with one number', async () => {
  expect(
    await faults(rule, {
      [supplier]: [
        [
          'role: supplier',
          'contact:\n  phone: "+6281200000001"\nconsent:\n  date: 2026-03-05\n  scope: [phone]\n  basis: round',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/tani-mulya.md:5:10 warning contact.phone
      Nomor ini juga dipakai “producers/cianjur/sari-rasa.md”. Pastikan keduanya memang usaha yang berbeda.
      This number is also used by “producers/cianjur/sari-rasa.md”. Make sure that the two really are different businesses."
  `);
});

test('silent: one maker with one number for both channels', async () => {
  expect(await faults(rule, { [producer]: [['phone: "+62263999999"', 'phone: "+6281200000001"']] })).toBe('');
});
