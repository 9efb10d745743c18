import { expect, test } from 'vitest';
import { faults, supplier } from '../../../tests/rule-cases.ts';

const rule = 'front-matter-language';

test('JavaScript, which gray-matter would run', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': '---js\n{ name: process.exit(1) }\n---\n' }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:4 error
      Bagian data dibuka dengan “---js”. Hanya YAML yang dibaca, dan tidak ada yang dijalankan. Tulis baris pertama sebagai --- saja.
      The data block opens with “---js”. Only YAML is read, and nothing is run. Write the first line as --- alone."
  `);
});

test('silent: YAML by its name', async () => {
  expect(await faults(rule, { [supplier]: [['---\nname', '---yaml\nname']] })).toBe('');
});
