import { expect, test } from 'vitest';
import { codes, faults } from '../../../tests/rule-cases.ts';

const rule = 'code-order';

test('a line that was added by hand at the end', async () => {
  const lines = [
    'R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01',
    'W032J9,producers/cianjur/sari-rasa,2026-08-01',
    'P4YVP8,brands/cianjur/tauco-bersama,2026-08-01',
  ];
  expect(await faults(rule, { [codes]: `code,key,issued\n${lines.join('\n')}\n` })).toMatchInlineSnapshot(`
    "codes/cianjur.csv:4:1 error 4.code
      Baris 4, kolom “code”: Kode P4YVP8 berada di bawah W032J9, padahal daftar ini urut menurut kode. Jalankan npm run codes -- issue; perintah itu mengurutkannya.
      Row 4, column “code”: Code P4YVP8 stands below W032J9, but ledgers are sorted by code. Run npm run codes -- issue, which sorts it."
  `);
});

test('silent: each ledger begins anew', async () => {
  expect(await faults(rule, {})).toBe('');
});
