import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'value-not-listed';

test('nearly one of the choices', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'role: makr']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:7 error role → maker
      “makr” bukan salah satu pilihan. Maksudnya “maker”? Pilihannya: supplier, maker, marketer.
      “makr” is not one of the choices. Did you mean “maker”? The choices are: supplier, maker, marketer."
  `);
});

test('none of the choices', async () => {
  expect(await faults(rule, { [product]: [['status: curated', 'status: terbit']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:5:9 error status
      “terbit” bukan salah satu pilihan. Pilihannya: draft, curated, withdrawn, erased.
      “terbit” is not one of the choices. The choices are: draft, curated, withdrawn, erased."
  `);
});

test('silent: another of the choices', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', 'role: marketer']] })).toBe('');
});
