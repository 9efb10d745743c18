import { expect, test } from 'vitest';
import { faults, large, product } from '../../../tests/rule-cases.ts';

const rule = 'gtin-check';

test('a wrong last digit', async () => {
  expect(await faults(rule, { [product]: [['8999999999995', '8999999999996']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:64:7 error gtin
      Angka terakhir kode batang “8999999999996” seharusnya 5. Mungkin ada angka yang salah ketik; salin lagi dari kemasan.
      The last digit of the barcode “8999999999996” should be 5. A digit may be mistyped; copy it again from the pack."
  `);
});

test('a number for use in one shop', async () => {
  expect(await faults(rule, { [product]: [['8999999999995', '2099999999998']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:64:7 error gtin
      Kode batang “2099999999998” hanya berlaku di dalam satu toko. Pakai nomor resmi dari GS1 Indonesia, atau hapus gtin.
      The barcode “2099999999998” is valid only inside one shop. Use an official number from GS1 Indonesia, or delete gtin."
  `);
});

test('a number that another entry has', async () => {
  expect(await faults(rule, { [large]: [['family: tauco', 'gtin: "8999999999995"\nfamily: tauco']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:64:7 error gtin
        Kode batang “8999999999995” juga dipakai “products/cianjur/sari-rasa-tauco-besar/index.md”. Setiap kemasan punya nomor sendiri; periksa keduanya.
        The barcode “8999999999995” is also used by “products/cianjur/sari-rasa-tauco-besar/index.md”. Each pack has a number of its own; check both."
    `);
});

test('silent: a short number with the right last digit', async () => {
  expect(await faults(rule, { [product]: [['8999999999995', '89999998']] })).toBe('');
});

test('silent: a carton number whose first digit only looks like that of a shop', async () => {
  expect(await faults(rule, { [product]: [['8999999999995', '28999999999999']] })).toBe('');
});
