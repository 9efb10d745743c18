import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '#catalog/content.ts';
import { codesFor, isCode } from '#model/code.ts';
import { load, small, today, changed } from '../../../tests/tree.ts';
import { codable, planCodes } from './issue.ts';

const { content } = await load(small);

test('all that has a page may carry a code: drafts have none, and nothing is put on what was erased', () => {
  expect(codable(content)).toMatchInlineSnapshot(`
    [
      "brands/cianjur/tauco-bersama",
      "brands/cianjur/tauco-bersama/tauco-hitam",
      "brands/cianjur/tauco-bersama/tauco-hitam-besar",
      "brands/kota-madiun/pecel-lama",
      "events/cianjur/bazar-uji",
      "events/cianjur/bazar-uji/a-1",
      "events/cianjur/bazar-uji/b-1",
      "producers/cianjur/sari-rasa",
      "producers/cianjur/tani-mulya",
      "producers/kota-madiun/dapur-wati",
      "producers/kota-madiun/pawon-lama",
      "products/cianjur/sari-rasa-tauco",
      "products/cianjur/sari-rasa-tauco-besar",
      "products/kota-madiun/dapur-wati-sambal-pecel",
    ]
  `);
});

test('the order in which keys are named does not matter, and naming one twice neither', () => {
  const keys = codable(content);
  const plan = planCodes(content, today);
  expect(plan.given.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (shuffled) => {
      expect(planCodes(content, today, [...shuffled, ...shuffled])).toEqual(plan);
    }),
    { numRuns: 50 },
  );
  for (const { code, key, issued } of plan.given) {
    expect(isCode(code)).toBe(true);
    expect([...codesFor(key)]).toContain(code);
    expect(issued).toBe(today);
  }
});

test('a code that is taken is passed over for the next one, in whatever ledger it stands', () => {
  const key = 'products/cianjur/sari-rasa-tauco-besar';
  const [first = '', second] = [...codesFor(key)];
  const [line] = content.codes;
  if (!line) throw new Error('The small catalogue has no codes.');
  const taken: Content = {
    ...content,
    codes: [...content.codes, { ...line, file: 'codes/kota-madiun.csv', facts: { ...line.facts, code: first } }],
  };
  expect(planCodes(taken, today, [key]).given.map(({ code }) => code)).toEqual([second]);
});

test('what moved keeps the code of its old name', async () => {
  const moved = changed({ 'codes/cianjur.csv': [['R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01\n', '']] });
  const { content: without } = await load(moved);
  expect(planCodes(without, today, ['products/cianjur/sari-rasa-tauco']).given).toEqual([]);
});
