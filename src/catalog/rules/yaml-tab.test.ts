import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'yaml-tab';

test('a line that is indented with a tab', async () => {
  expect(await faults(rule, { [producer]: [['  round: cianjur/kurasi-2026', '\u{9}round: Kurasi 2026']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:21:1 error
      Baris ini menjorok dengan tab. Ganti tab itu dengan dua spasi.
      This line is indented with a tab. Replace the tab with two spaces."
  `);
});

test('silent: a tab inside a text', async () => {
  expect(
    await faults(rule, { [producer]: [['summary: Pembuat tauco sejak', 'summary: Pembuat\u{9}tauco sejak']] }),
  ).toBe('');
});
