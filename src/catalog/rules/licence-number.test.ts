import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-number';

test('a P-IRT number without its hyphen', async () => {
  expect(await faults(rule, { [product]: [['2063203999999-29', '206320399999929']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:54:13 error licences.0.number → 2063203999999-29
      “206320399999929” tidak sesuai bentuknya: P-IRT terdiri atas 13 angka, tanda hubung, lalu 2 angka, misalnya 2063203999999-29. Salin lagi dari sertifikatnya.
      “206320399999929” has the wrong form: a P-IRT number has 13 digits, a hyphen, then 2 digits, such as 2063203999999-29. Copy it again from the certificate."
  `);
});

test('a halal number of month thirteen', async () => {
  expect(await faults(rule, { [product]: [['ID32119999999990826', 'ID32119999999991326']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:60:13 error licences.1.number
      “ID32119999999991326” tidak sesuai bentuknya: sertifikat halal BPJPH ditulis ID lalu 17 angka (bukan nomor ketetapan halal). Salin lagi dari sertifikatnya.
      “ID32119999999991326” has the wrong form: a BPJPH halal certificate is ID then 17 digits (not the number of the halal decree). Copy it again from the certificate."
  `);
});

test('silent: another well-formed number', async () => {
  expect(await faults(rule, { [product]: [['ID32119999999990826', 'ID32119999999991226']] })).toBe('');
});
