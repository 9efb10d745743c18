import { expect, test } from 'vitest';
import { draft, faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-claim';

test('a certificate in words, but not in licences', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', 'Tauco bersertifikat SNI. Kedelai diperam']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:85:7 warning
      Teks menyebut “bersertifikat SNI”, tetapi nomornya tidak ada di licences. Tambahkan izinnya, atau hapus sebutan itu.
      The text speaks of “bersertifikat SNI”, but licences holds no such number. Add the licence, or delete the words."
  `);
});

test('in a summary', async () => {
  expect(await faults(rule, { [draft]: [['sample: true', 'summary: Kopi dengan label halal.\nsample: true']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/tani-mulya-kopi/index.md:6:22 warning summary
      Teks menyebut “label halal”, tetapi nomornya tidak ada di licences. Tambahkan izinnya, atau hapus sebutan itu.
      The text speaks of “label halal”, but licences holds no such number. Add the licence, or delete the words."
  `);
});

test('silent: a certificate that is there', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', 'Tauco bersertifikat halal. Kedelai diperam']] })).toBe(
    '',
  );
});
