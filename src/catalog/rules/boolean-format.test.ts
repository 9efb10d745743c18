import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'boolean-format';

test('“ya” is refused with the word to type', async () => {
  expect(await faults(rule, { [product]: [['hampers: true', 'hampers: ya']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:42:12 error trade.hampers → true
      “ya” bukan true atau false. Tulis true untuk ya, false untuk tidak.
      “ya” is neither true nor false. Write true for yes, false for no."
  `);
});

test('a word that is no answer has no suggestion', async () => {
  expect(await faults(rule, { [product]: [['hampers: true', 'hampers: mungkin']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:42:12 error trade.hampers
      “mungkin” bukan true atau false. Tulis true untuk ya, false untuk tidak.
      “mungkin” is neither true nor false. Write true for yes, false for no."
  `);
});

test('silent: true and false are fine', async () => {
  expect(await faults(rule, { [product]: [['hampers: true', 'hampers: false']] })).toBe('');
});
