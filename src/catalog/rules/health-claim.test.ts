import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'health-claim';

test('in a story and in a summary', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['Kedelai diperam', 'Tauco ini menyembuhkan batuk. Kedelai diperam'],
        ['summary: Tauco hitam manis dalam stoples kaca.', 'summary: Tauco yang mengobati segala sakit.'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:9:21 warning summary
      “mengobati” adalah klaim kesehatan, yang tidak boleh dicantumkan pada pangan rumah tangga. Ganti dengan keterangan rasa, bahan, atau cara membuat.
      “mengobati” is a health claim, which household food may not carry. Describe its taste, ingredients or making instead.
    products/cianjur/sari-rasa-tauco/index.md:85:11 warning
      “menyembuhkan” adalah klaim kesehatan, yang tidak boleh dicantumkan pada pangan rumah tangga. Ganti dengan keterangan rasa, bahan, atau cara membuat.
      “menyembuhkan” is a health claim, which household food may not carry. Describe its taste, ingredients or making instead."
  `);
});

test('silent: words about taste', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', 'Obat rindu bagi perantau. Kedelai diperam']] })).toBe(
    '',
  );
});
