import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-validity';

test('dated without a last day', async () => {
  expect(await faults(rule, { [product]: [['    until: 2029-05-31\n', '']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:55:15 error licences.0.validity
      Izin dengan validity: dated harus menyebut hari terakhirnya. Tambahkan "until: tahun-bulan-tanggal".
      A licence with validity: dated must name its last day. Add "until: year-month-day"."
  `);
});

test('a last day that is not dated', async () => {
  expect(await faults(rule, { [product]: [['validity: dated', 'validity: open']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:56:12 error licences.0.until
      Hari terakhir (until) hanya ditulis untuk validity: dated. Ubah validity, atau hapus until.
      A last day (until) is written only for validity: dated. Change validity, or delete until."
  `);
});

test('another year than the number says', async () => {
  expect(await faults(rule, { [product]: [['until: 2029-05-31', 'until: 2030-05-31']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:56:12 error licences.0.until
      Nomor P-IRT ini menyebut berakhir tahun 2029, tetapi until menyebut “2030-05-31”. Periksa keduanya pada sertifikat.
      This P-IRT number says that it ends in 2029, but until says “2030-05-31”. Check both on the certificate."
  `);
});

test('confirmed after the last day', async () => {
  expect(
    await faults(rule, {
      [product]: [['until: 2029-05-31\n    confirmed: 2026-03-05', 'until: 2029-05-31\n    confirmed: 2029-06-01']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:57:16 error licences.0.confirmed
      Izin ini dikonfirmasi setelah hari terakhirnya, “2029-05-31”. Periksa kedua tanggal.
      This licence was confirmed after its last day, “2029-05-31”. Check both dates."
  `);
});

test('silent: confirmed on the last day', async () => {
  expect(
    await faults(rule, {
      [product]: [['until: 2029-05-31\n    confirmed: 2026-03-05', 'until: 2029-05-31\n    confirmed: 2029-05-31']],
    }),
  ).toBe('');
});
