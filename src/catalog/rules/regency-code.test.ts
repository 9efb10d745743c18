import { expect, test } from 'vitest';
import { city, faults, regency } from '../../../tests/rule-cases.ts';

const rule = 'regency-code';

test('a code of the other kind', async () => {
  expect(await faults(rule, { [regency]: [['code: "32.03"', 'code: "32.73"']] })).toMatchInlineSnapshot(`
    "regencies/cianjur.md:3:7 error kind → kota
      Kode “32.73” milik kota, tidak cocok dengan kunci kind. Periksa kunci code dan kind.
      The code “32.73” belongs to a kota, which contradicts kind. Check code and kind."
  `);
});

test('a code that another regency has', async () => {
  expect(
    await faults(rule, {
      [city]: [
        ['code: "35.77"', 'code: "32.03"'],
        ['kind: kota', 'kind: kabupaten'],
        ['name: Kota Madiun', 'name: Kabupaten Madiun'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "regencies/kota-madiun.md:4:7 error code
      Kode “32.03” sudah dipakai “cianjur”. Setiap daerah punya kode sendiri; periksa keduanya.
      The code “32.03” is already used by “cianjur”. Each regency has its own; check both."
  `);
});

test('a name without its kind', async () => {
  expect(await faults(rule, { [city]: [['name: Kota Madiun', 'name: Madiun']] })).toMatchInlineSnapshot(`
    "regencies/kota-madiun.md:2:7 error name → Kota Madiun
      Nama daerah ditulis lengkap dengan jenisnya, diawali “Kota”.
      The name of a regency begins with its kind: “Kota”."
  `);
});

test('silent: the last code of a kabupaten', async () => {
  expect(await faults(rule, { [regency]: [['code: "32.03"', 'code: "32.69"']] })).toBe('');
});
