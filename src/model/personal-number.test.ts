import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPersonalNumbers, personalNumbers } from './personal-number.ts';

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
  '3269-9941-0190-9999',
  '3269/9941/0190/9999',
  '3269 – 9941 – 0190 – 9999',
  '**3269**9941**0190**9999',
  '3269\n> 9941 0190 9999',
  '٣٢٦٩٩٩٤١٠١٩٠٩٩٩٩',
  '３２６９９９４１０１９０９９９９',
  'tahun 2026 3269 9941 0190 9999',
  'https://x.example/3269-9941-0190-9999',
  'budi-3269-9941-0190-9999.md',
  '32699941/01909999',
])('%s is personal', (text) => {
  expect(personalNumbers(`Pemilik ${text} di Cianjur`)).toHaveLength(1);
  expect(maskPersonalNumbers(`Pemilik ${text} di Cianjur`)).not.toMatch(
    /\p{Nd}.{0,3}\p{Nd}.{0,3}\p{Nd}.{0,3}\p{Nd}.{0,3}\p{Nd}/u,
  );
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
  'Ayo rek, hubungi 0812 3456 7890',
  'P-IRT 2063203999999-29, diperiksa 2026-03-05, sampai 2029-08-31',
])('%s is not personal', (text) => {
  expect(personalNumbers(text)).toEqual([]);
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
      expect(personalNumbers(masked)).toEqual([]);
      expect(maskPersonalNumbers(masked)).toBe(masked);
      expect(masked.replace(/[\p{Nd}•]/gu, '•')).toBe(text.replace(/[\p{Nd}•]/gu, '•'));
    }),
  );
});

test('a number that a message needs stays readable', () => {
  for (const text of ['ID32119999999990826', '2063203999999-29', '8999999999995', 'Rp1.250.000, 24 bungkus']) {
    expect(maskPersonalNumbers(text)).toBe(text);
  }
});

test('every number of a text is found at its place', () => {
  const text = 'A 3269994101909999 dan B 3269 9941 0190 9998';
  expect(personalNumbers(text)).toEqual([
    { text: '3269994101909999', index: 2 },
    { text: '3269 9941 0190 9998', index: 25 },
  ]);
});
