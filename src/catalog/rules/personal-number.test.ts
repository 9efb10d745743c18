import { expect, test } from 'vitest';
import { cluster, faults, producer, product } from '../../../tests/rule-cases.ts';

const rule = 'personal-number';

test('in a text, at the number, and repeated nowhere', async () => {
  expect(await faults(rule, { [producer]: [['sejak dua keturunan.', 'milik 3269994101909999 itu.']] }))
    .toMatchInlineSnapshot(`
      "producers/cianjur/sari-rasa.md:23:30 error summary
        Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.
        There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned."
    `);
});

test('with blanks, in a story', async () => {
  expect(await faults(rule, { [product]: [['Kedelai diperam', 'Pemilik 3269 9941 0190 9999. Kedelai diperam']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:85:9 error
        Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.
        There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned."
    `);
});

test('a tax number and an account', async () => {
  expect(
    await faults(rule, {
      [producer]: [['sejak dua keturunan.', 'NPWP 01.999.999.4-000.000']],
      [cluster]: [['Pembuat tauco yang bekerja bersama.', 'Transfer ke rekening 1234567890']],
    }),
  ).toMatchInlineSnapshot(`
    "clusters/cianjur/tauco.md:6:31 error summary
      Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.
      There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned.
    producers/cianjur/sari-rasa.md:23:29 error summary
      Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.
      There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned."
  `);
});

test('as a key', async () => {
  expect(await faults(rule, { [producer]: [['role: maker', '"3269994101909999": maker']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:7:2 error ••••••••••••••••
      Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.
      There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned."
  `);
});

test('as the name of a file', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/pemilik-3269994101909999.md': '---\nname: Uji\ndistrict: Pacet\nsample: true\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/pemilik-••••••••••••••••.md:1:1 error
      Di sini ada nomor pribadi (NIK, KK, NPWP, atau rekening). Hapus nomor itu; katalog tidak memerlukannya. Bila sudah telanjur terkirim ke Git, beri tahu pengelola agar riwayatnya dibersihkan.
      There is a personal number here (NIK, KK, NPWP or bank account). Delete it; the catalogue does not need it. If it has already been pushed to Git, tell the keepers so that the history is cleaned."
  `);
});

test('silent: licence numbers, barcodes, telephones and prices', async () => {
  expect(
    await faults(rule, {
      [product]: [
        [
          'Kedelai diperam',
          'P-IRT 2063203999999-29, halal ID32119999999990826, 8999999999995, +6281200000001, 2026-03-05, Rp 1.250.000.000. Kedelai diperam',
        ],
      ],
    }),
  ).toBe('');
});

test('silent: sixteen digits that are no birthday, in an address', async () => {
  expect(
    await faults(rule, { [producer]: [['https://toko.example/sari-rasa', 'https://toko.example/p-9999999999999999']] }),
  ).toBe('');
});
