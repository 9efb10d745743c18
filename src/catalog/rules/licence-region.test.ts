import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-region';

test('a P-IRT number of another region', async () => {
  expect(await faults(rule, { [product]: [['2063203999999-29', '2063577999999-29']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:54:13 warning licences.0.number
      Nomor P-IRT “2063577999999-29” diterbitkan di wilayah 35.77, sedangkan Kabupaten Cianjur berkode 32.03. Periksa apakah nomornya benar milik produsen ini.
      The P-IRT number “2063577999999-29” was issued in region 35.77, but Kabupaten Cianjur has the code 32.03. Check that it really belongs to this producer."
  `);
});

test('silent: a number that somebody accepted in exceptions.yaml', async () => {
  expect(await faults(rule, {})).toBe('');
});

test('silent: another number of the same region', async () => {
  expect(await faults(rule, { [product]: [['2063203999999-29', '3073203019999-29']] })).toBe('');
});
