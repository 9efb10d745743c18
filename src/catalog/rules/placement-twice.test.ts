import { expect, test } from 'vitest';
import { faults, placements } from '../../../tests/rule-cases.ts';

const rule = 'placement-twice';
const head = 'produk;gerai;wilayah;sejak;sampai;dikonfirmasi\n';
/** What is said of some rows of the table; today is 2026-11-21, and a placement is old after 120 days. */
const said = (...rows: readonly string[]) => faults(rule, { [placements]: `${head}${rows.join('\n')}\n` });

test('the same area, in another case and in another way of writing the date', async () => {
  expect(
    await said(
      'cianjur/sari-rasa-tauco;12;Pacet;2026-02;;2026-10-05',
      'cianjur/sari-rasa-tauco;14;pacet;Agustus 2026;;2026-10-05',
    ),
  ).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:3:1 error 3.product
      Baris 3, kolom “produk”: “cianjur/sari-rasa-tauco” di “pacet” sudah ada di baris lain untuk waktu yang sama. Gabungkan barisnya, bedakan wilayahnya, atau isi kolom “sampai” pada baris lama.
      Row 3, column “produk”: “cianjur/sari-rasa-tauco” in “pacet” stands in another row already for the same time. Join the rows, tell their areas apart, or give the old one its last day."
  `);
});

test('everywhere, and in one area besides', async () => {
  expect(
    await said(
      'cianjur/sari-rasa-tauco;12;Pacet;2026-02;;2026-10-05',
      'cianjur/sari-rasa-tauco;14;;2026-08;;2026-10-05',
    ),
  ).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:3:1 error 3.product
      Baris 3, kolom “produk”: “cianjur/sari-rasa-tauco” tanpa wilayah sudah ada di baris lain untuk waktu yang sama. Gabungkan barisnya, bedakan wilayahnya, atau isi kolom “sampai” pada baris lama.
      Row 3, column “produk”: “cianjur/sari-rasa-tauco” without an area stands in another row already for the same time. Join the rows, tell their areas apart, or give the old one its last day."
  `);
});

test('one area, and everywhere before', async () => {
  const rows = await said(
    'cianjur/sari-rasa-tauco;12;;2026-02;;2026-10-05',
    'cianjur/sari-rasa-tauco;3;Cipanas;2026-08;;2026-10-05',
    'cianjur/sari-rasa-tauco;14;Pacet;2026-08;;2026-10-05',
  );
  expect(rows.match(/^placements.*$/gm)).toEqual([
    'placements/cianjur/toko-uji.csv:3:1 error 3.product',
    'placements/cianjur/toko-uji.csv:4:1 error 4.product',
  ]);
});

test('silent: another area, another product, and one time after the other', async () => {
  expect(
    await said(
      'cianjur/sari-rasa-tauco;12;Pacet;2026-05;2026-07;2026-10-05',
      'cianjur/sari-rasa-tauco;14;Pacet;2026-07;;2026-10-05',
      'cianjur/sari-rasa-tauco;9;Pacet;2025;2026-04;2026-10-05',
      'cianjur/sari-rasa-tauco;3;Cipanas;2026-02;;2026-10-05',
      'cianjur/sari-rasa-tauco-besar;3;Pacet;2026-02;;2026-10-05',
    ),
  ).toBe('');
});
