import { expect, test } from 'vitest';
import { codes, faults } from '../../../tests/rule-cases.ts';

const rule = 'code-foreign';

test('a code that was made to point elsewhere', async () => {
  expect(
    await faults(rule, {
      [codes]: [['R2Y9FB,products/cianjur/sari-rasa-tauco,', 'R2Y9FB,products/cianjur/sari-rasa-tauco-besar,']],
    }),
  ).toMatchInlineSnapshot(`
    "codes/cianjur.csv:7:8 error 7.key
      Baris 7, kolom “key”: Kode R2Y9FB tidak diterbitkan untuk “products/cianjur/sari-rasa-tauco-besar”. Kembalikan barisnya seperti semula, lalu jalankan npm run codes -- issue untuk kode baru.
      Row 7, column “key”: Code R2Y9FB was not given out for “products/cianjur/sari-rasa-tauco-besar”. Put the line back as it was, then run npm run codes -- issue for a new code."
  `);
});

test('silent: every code of the ledgers, that of an entry which moved since among them', async () => {
  expect(await faults(rule, {})).toBe('');
});
