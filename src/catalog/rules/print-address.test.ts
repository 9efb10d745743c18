import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'print-address';
const said = (address: string) =>
  faults(rule, {
    'site.yaml': [['printAddress: https://etalase.example/\n', address && `printAddress: ${address}\n`]],
  });

test('a path that capitals would change', async () => {
  expect(await said('https://katalog.example/pasar/')).toMatchInlineSnapshot(`
    "site.yaml:11:15 error printAddress → https://katalog.example
      Jalur pada “https://katalog.example/pasar/” memuat huruf kecil, padahal kode QR dicetak dengan huruf besar. Pakai alamat tanpa jalur, atau jalur berhuruf besar.
      The path of “https://katalog.example/pasar/” has small letters, but symbols are printed in capitals. Use an address without a path, or a path in capitals."
  `);
});

test('a query, and a fragment', async () => {
  expect(await said('https://katalog.example/?toko=1')).toMatchInlineSnapshot(`
    "site.yaml:11:15 error printAddress → https://katalog.example
      “https://katalog.example/?toko=1” memuat tanda tanya atau pagar. Tulis alamat situsnya saja.
      “https://katalog.example/?toko=1” has a question mark or hash. Write only the address of the site."
  `);
  expect(await said('https://katalog.example/#kode')).toContain('https://katalog.example');
});

test('too long for a small symbol', async () => {
  expect(await said('https://katalog-produk-unggulan.kabupaten.example')).toMatchInlineSnapshot(`
    "site.yaml:11:15 error printAddress
      Dengan “https://katalog-produk-unggulan.kabupaten.example/” alamat cetak menjadi 59 karakter, paling banyak 47. Pakai domain yang lebih pendek.
      With “https://katalog-produk-unggulan.kabupaten.example/” printed addresses have 59 characters, at most 47. Use a shorter domain."
  `);
});

test('codes without an address', async () => {
  expect(await said('')).toMatchInlineSnapshot(`
    "site.yaml:1:1 error
      Kode sudah diterbitkan, tetapi printAddress tidak ada. Tulis kembali alamat yang tercetak pada label.
      Codes have been given out, but printAddress is missing. Put back the address that stands on the labels."
  `);
});

test('silent: a path in capitals, and no address where there are no codes', async () => {
  expect(await said('https://katalog.example/PASAR-2/')).toBe('');
  expect(
    await faults(rule, {
      'site.yaml': [['printAddress: https://etalase.example/\n', '']],
      'codes/cianjur.csv': null,
      'codes/kota-madiun.csv': null,
    }),
  ).toBe('');
});
