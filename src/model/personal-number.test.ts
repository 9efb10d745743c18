import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalNumber, maskPersonalNumbers } from './personal-number.ts';

// Made up: no regency has the code 32.69.
test.each([
  '3269994101909999',
  '3269994508159999',
  '3269 9941 0190 9999',
  '32.69.99.410190.9999',
  '3269\u00a09941\u00a00190\u00a09999',
  '9999999999999999',
  '01.999.999.4-000.000',
  'NIK: 12345678',
  'No. KK 1234-5678-9',
  'No. Rekening BCA 123 456 7890',
])('%s is personal', (text) => {
  expect(findPersonalNumber(`Pemilik ${text} di Cianjur`)).toBeDefined();
  expect(maskPersonalNumbers(`Pemilik ${text} di Cianjur`)).not.toMatch(/\d{4}/);
});

test.each([
  '2063203999999-29',
  'ID32119999999990826',
  'MD 999999999999999',
  '8999999999995',
  '9999999999990',
  '+6281200000001',
  '2026-03-05',
  'Rp 1.250.000.000.000',
  '+62 812 0000 0001, +62 812 0000 0002',
  'https://toko.example/p/9999999999999999',
  '12 x 250 g, 24 x 500 g',
  'Sejak NIK belum ada, tahun 1998',
])('%s is not personal', (text) => {
  expect(findPersonalNumber(text)).toBeUndefined();
  expect(maskPersonalNumbers(text)).toBe(text);
});

const digits = fc.array(fc.constantFrom('3269994101909999', '9999999999999999', 'NIK ', 'KTP', ' ', '.', '-', '\n', '1', '23', 'https://', 'x'), { maxLength: 12 }); // prettier-ignore
const texts = fc.oneof(
  digits.map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('masking twice is masking once, leaves nothing to be found, and changes digits alone', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const masked = maskPersonalNumbers(text);
      expect(findPersonalNumber(masked)).toBeUndefined();
      expect(maskPersonalNumbers(masked)).toBe(masked);
      expect(masked.replace(/[\d•]/g, '•')).toBe(text.replace(/[\d•]/g, '•'));
    }),
  );
});
