import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-storage';

test('frozen food with a P-IRT number', async () => {
  expect(await faults(rule, { [product]: [['storage: room', 'storage: frozen']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:53:11 error licences.0.kind
      Pangan beku tidak dapat berizin P-IRT; izinnya BPOM MD. Periksa food.storage dan nomor izinnya.
      Frozen food cannot have a P-IRT number; its licence is BPOM MD. Check food.storage and the licence."
  `);
});

test('silent: cool food with a P-IRT number', async () => {
  expect(await faults(rule, { [product]: [['storage: room', 'storage: cool']] })).toBe('');
});
