import { expect, test } from 'vitest';
import { faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'unquoted-text';

test('texts that YAML would turn into numbers or answers', async () => {
  expect(
    await faults(rule, {
      [producer]: [
        ['name: Sari Rasa', 'name: 012'],
        ['    unit: stoples', '    unit: yes'],
        ['publisher: Sari Rasa', 'publisher: 1e3'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:2:7 error → "012"
      “012” tanpa tanda kutip akan dibaca YAML sebagai nilai lain. Apit dengan tanda kutip.
      Without quotes, YAML would read “012” as another value. Put it in quotes.
    producers/cianjur/sari-rasa.md:27:11 error → "yes"
      “yes” tanpa tanda kutip akan dibaca YAML sebagai nilai lain. Apit dengan tanda kutip.
      Without quotes, YAML would read “yes” as another value. Put it in quotes.
    producers/cianjur/sari-rasa.md:33:18 error → "1e3"
      “1e3” tanpa tanda kutip akan dibaca YAML sebagai nilai lain. Apit dengan tanda kutip.
      Without quotes, YAML would read “1e3” as another value. Put it in quotes."
  `);
});

test('silent: the same texts in quotes', async () => {
  expect(
    await faults(rule, {
      [producer]: [
        ['name: Sari Rasa', 'name: "012"'],
        ['    unit: stoples', '    unit: "yes"'],
        ['publisher: Sari Rasa', 'publisher: "1e3"'],
      ],
    }),
  ).toBe('');
});

test('silent: a number that says more itself', async () => {
  expect(await faults(rule, { [product]: [['retail: 25000', 'retail: 025000']] })).toBe('');
});
