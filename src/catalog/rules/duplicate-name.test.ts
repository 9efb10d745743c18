import { expect, test } from 'vitest';
import { faults, large, supplier } from '../../../tests/rule-cases.ts';

const rule = 'duplicate-name';

test('two makers whose names differ by ornament', async () => {
  expect(await faults(rule, { [supplier]: [['name: Tani Mulya', 'name: UD. Sari-Rasa']] })).toMatchInlineSnapshot(`
    "producers/cianjur/tani-mulya.md:2:7 warning name
      Nama “UD. Sari-Rasa” hampir sama dengan “producers/cianjur/sari-rasa.md”. Pastikan bukan entri yang sama.
      The name “UD. Sari-Rasa” is nearly that of “producers/cianjur/sari-rasa.md”. Make sure that they are not the same entry."
  `);
});

test('two products of one maker with one net content', async () => {
  expect(
    await faults(rule, {
      [large]: [
        ['name: Tauco Hitam Sari Rasa Besar', 'name: Tauco hitam “Sari Rasa”'],
        ['1,5 kg', '250 g'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:2:7 warning name
      Nama “Tauco Hitam Sari Rasa” hampir sama dengan “products/cianjur/sari-rasa-tauco-besar/index.md”. Pastikan bukan entri yang sama.
      The name “Tauco Hitam Sari Rasa” is nearly that of “products/cianjur/sari-rasa-tauco-besar/index.md”. Make sure that they are not the same entry."
  `);
});

test('silent: one name in two regencies', async () => {
  expect(await faults(rule, { 'producers/kota-madiun/dapur-wati.md': [['name: Dapur Wati', 'name: Sari Rasa']] })).toBe(
    '',
  );
});

test('silent: one name for two sizes', async () => {
  expect(await faults(rule, { [large]: [['name: Tauco Hitam Sari Rasa Besar', 'name: Tauco Hitam Sari Rasa']] })).toBe(
    '',
  );
});
