import { codesFor } from '#model/code.ts';
import { expect, test } from 'vitest';
import { codes, faults } from '../../../tests/rule-cases.ts';

const rule = 'code-twice';

test('the same code in the ledger of another regency', async () => {
  expect(
    await faults(rule, {
      'codes/kota-madiun.csv': [['TXVR7A', 'R2Y9FB,producers/kota-madiun/dapur-wati,2026-04-01\nTXVR7A']],
    }),
  ).toMatchInlineSnapshot(`
    "codes/kota-madiun.csv:2:1 error 2.code
      Baris 2, kolom “code”: Kode R2Y9FB sudah ada di codes/cianjur.csv (7). Hapus baris yang belum pernah dicetak, lalu jalankan npm run codes -- issue.
      Row 2, column “code”: Code R2Y9FB is already in codes/cianjur.csv (7). Delete the line that was never printed, then run npm run codes -- issue."
  `);
});

test('a second code for the same key', async () => {
  const [, second = ''] = [...codesFor('producers/cianjur/sari-rasa')];
  expect(await faults(rule, { [codes]: [['W032J9', `${second},producers/cianjur/sari-rasa,2026-08-01\nW032J9`]] }))
    .toMatchInlineSnapshot(`
    "codes/cianjur.csv:9:8 error 9.key
      Baris 9, kolom “key”: “producers/cianjur/sari-rasa” sudah punya kode di codes/cianjur.csv (8). Hapus baris yang belum pernah dicetak.
      Row 9, column “key”: “producers/cianjur/sari-rasa” already has a code in codes/cianjur.csv (8). Delete the line that was never printed."
  `);
});

test('the same code for the same key, given out on two days', async () => {
  const line = 'R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01\n';
  expect(await faults(rule, { [codes]: [[line, line + line.replace('-01\n', '-03\n')]] })).toMatchInlineSnapshot(`
    "codes/cianjur.csv:8:1 error 8.code
      Baris 8, kolom “code”: Kode R2Y9FB sudah ada di codes/cianjur.csv (7), untuk hal yang sama. Jalankan npm run codes -- issue; perintah itu hanya menyimpan baris yang tanggalnya paling awal.
      Row 8, column “code”: Code R2Y9FB is already in codes/cianjur.csv (7), for the same thing. Run npm run codes -- issue, which keeps only the line with the earliest day."
  `);
});

test('silent: two codes of one entry, under its old key and its present one', async () => {
  expect(await faults(rule, {})).toBe('');
});
