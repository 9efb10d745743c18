import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'licence-old';

test('a licence that ended yesterday', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['number: 2063203999999-29', 'number: 2063203999999-26'],
        ['until: 2029-05-31', 'until: 2026-11-20'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:56:12 warning licences.0.until
      Izin ini berakhir pada 2026-11-20. Perbarui nomor dan tanggalnya, atau hapus izin ini.
      This licence ended on 2026-11-20. Update its number and date, or delete it."
  `);
});

test('a licence that ends within sixty days', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['number: 2063203999999-29', 'number: 2063203999999-26'],
        ['until: 2029-05-31', 'until: 2026-11-21'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:56:12 warning licences.0.until
      Izin ini berakhir pada 2026-11-21, hari ini. Siapkan perpanjangannya.
      This licence ends on 2026-11-21, today. Prepare its renewal."
  `);
});

test('a confirmation older than the site allows', async () => {
  expect(
    await faults(rule, {
      [product]: [['validity: open\n    confirmed: 2026-03-05', 'validity: open\n    confirmed: 2025-11-20']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:62:16 warning licences.1.confirmed
      Izin ini terakhir diperiksa 366 hari yang lalu. Lihat sertifikatnya, lalu perbarui tanggal di kunci confirmed.
      This licence was last checked 366 days ago. Look at the certificate, then update confirmed."
  `);
});

test('a confirmation of tomorrow', async () => {
  expect(
    await faults(rule, {
      [product]: [['validity: open\n    confirmed: 2026-03-05', 'validity: open\n    confirmed: 2026-11-22']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:62:16 warning licences.1.confirmed
      Tanggal pemeriksaan 2026-11-22 belum tiba. Periksa kunci confirmed.
      The day of confirmation, 2026-11-22, has not come yet. Check confirmed."
  `);
});

test('silent: one day more on either side', async () => {
  expect(
    await faults(rule, {
      [product]: [
        ['number: 2063203999999-29', 'number: 2063203999999-27'],
        ['until: 2029-05-31', 'until: 2027-01-21'],
        ['validity: open\n    confirmed: 2026-03-05', 'validity: open\n    confirmed: 2025-11-21'],
      ],
    }),
  ).toBe('');
});
