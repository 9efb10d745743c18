import { expect, test } from 'vitest';
import { faults, withdrawn } from '../../../tests/rule-cases.ts';

const rule = 'exception-unneeded';

test('an exception that excepts nothing', async () => {
  expect(
    await faults(rule, {
      'exceptions.yaml': [
        ['key: products/kota-madiun/dapur-wati-sambal-pecel', 'key: products/cianjur/sari-rasa-tauco'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "exceptions.yaml:1:9 error 0.rule
      Pengecualian “licence-region” untuk “products/cianjur/sari-rasa-tauco” tidak diperlukan lagi. Hapus barisnya.
      The exception “licence-region” for “products/cianjur/sari-rasa-tauco” is no longer needed. Delete it."
  `);
});

test('an exception from a rule that does not exist', async () => {
  expect(await faults(rule, { 'exceptions.yaml': [['rule: licence-region', 'rule: licence-regoin']] }))
    .toMatchInlineSnapshot(`
    "exceptions.yaml:1:9 error 0.rule → licence-region
      Aturan “licence-regoin” tidak ada. Periksa kodenya.
      There is no rule “licence-regoin”. Check its code."
  `);
});

test('an exception from a rule that allows none', async () => {
  expect(await faults(rule, { 'exceptions.yaml': [['rule: licence-region', 'rule: contact-consent']] }))
    .toMatchInlineSnapshot(`
    "exceptions.yaml:1:9 error 0.rule
      Aturan “contact-consent” tidak dapat dikecualikan. Perbaiki masalahnya.
      The rule “contact-consent” allows no exceptions. Solve the matter."
  `);
});

test('silent: an exception that is used', async () => {
  expect(await faults(rule, { 'exceptions.yaml': [['until: 2027-06-30', 'until: 2027-07-31']] })).toBe('');
});

test('silent: an exception for an entry that cannot be judged while its file is broken', async () => {
  expect(await faults(rule, { [withdrawn]: [['producer:', 'produser:']] })).toBe('');
});
