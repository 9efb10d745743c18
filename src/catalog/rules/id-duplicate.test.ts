import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';

const rule = 'id-duplicate';

test('two files whose names differ by case', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/Tani-Mulya.md': '---\nname: Tani Mulya\ndistrict: Cibeber\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/Tani-Mulya.md:1:1 error
      Id “cianjur/tani-mulya” sudah dipakai oleh “producers/cianjur/tani-mulya.md”. Pilih id lain, atau gabungkan keduanya.
      The id “cianjur/tani-mulya” is already used by “producers/cianjur/tani-mulya.md”. Choose another id, or merge the two."
  `);
});

test('a word of a list that stands twice', async () => {
  expect(await faults(rule, { 'vocabulary/units.yaml': [['- id: bungkus', '- id: stoples']] })).toMatchInlineSnapshot(`
    "vocabulary/units.yaml:3:7 error 1.id
      Id “stoples” sudah dipakai oleh “vocabulary/units.yaml (1)”. Pilih id lain, atau gabungkan keduanya.
      The id “stoples” is already used by “vocabulary/units.yaml (1)”. Choose another id, or merge the two."
  `);
});

test('a member that stands twice', async () => {
  expect(await faults(rule, { [brand]: [['  - cianjur/tani-mulya', '  - cianjur/sari-rasa']] })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:9:5 error members.1
      Id “cianjur/sari-rasa” sudah dipakai oleh “brands/cianjur/tauco-bersama.md (1)”. Pilih id lain, atau gabungkan keduanya.
      The id “cianjur/sari-rasa” is already used by “brands/cianjur/tauco-bersama.md (1)”. Choose another id, or merge the two."
  `);
});

test('a line and a move that stand twice', async () => {
  expect(
    await faults(rule, {
      [brand]: [['  - id: tauco-hitam-besar', '  - id: tauco-hitam']],
      'moved.yaml': [['- from: products/cianjur/sari-rasa-tauco-lama', '- from: products/cianjur/tauco-sari']],
    }),
  ).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:19:9 error lines.1.id
      Id “tauco-hitam” sudah dipakai oleh “brands/cianjur/tauco-bersama.md (1)”. Pilih id lain, atau gabungkan keduanya.
      The id “tauco-hitam” is already used by “brands/cianjur/tauco-bersama.md (1)”. Choose another id, or merge the two.
    moved.yaml:3:9 error 1.from
      Id “products/cianjur/tauco-sari” sudah dipakai oleh “moved.yaml (1)”. Pilih id lain, atau gabungkan keduanya.
      The id “products/cianjur/tauco-sari” is already used by “moved.yaml (1)”. Choose another id, or merge the two."
  `);
});

test('silent: one slug in two regencies', async () => {
  expect(
    await faults(rule, {
      'producers/kota-madiun/tani-mulya.md': '---\nname: Tani Mulya\ndistrict: Taman\nsample: true\n---\n',
    }),
  ).toBe('');
});
