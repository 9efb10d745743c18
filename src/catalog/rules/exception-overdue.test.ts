import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'exception-overdue';

test('an exception whose day has passed', async () => {
  expect(await faults(rule, { 'exceptions.yaml': [['until: 2027-06-30', 'until: 2026-11-20']] }))
    .toMatchInlineSnapshot(`
    "exceptions.yaml:4:10 warning 0.until
      Pengecualian “licence-region” untuk “products/kota-madiun/dapur-wati-sambal-pecel” berlaku sampai 2026-11-20. Selesaikan masalahnya, atau perpanjang dengan alasan.
      The exception “licence-region” for “products/kota-madiun/dapur-wati-sambal-pecel” held until 2026-11-20. Solve the matter, or extend it with a reason."
  `);
});

test('silent: an exception on its last day', async () => {
  expect(await faults(rule, { 'exceptions.yaml': [['until: 2027-06-30', 'until: 2026-11-21']] })).toBe('');
});
