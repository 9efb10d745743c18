import { expect, test } from 'vitest';
import { faults, placements } from '../../../tests/rule-cases.ts';

const rule = 'placement-dates';
const head = 'produk;gerai;wilayah;sejak;sampai;dikonfirmasi\n';
/** What is said of some rows of the table; today is 2026-11-21, and a placement is old after 120 days. */
const said = (...rows: readonly string[]) => faults(rule, { [placements]: `${head}${rows.join('\n')}\n` });

test('an end before the beginning', async () => {
  expect(await said('cianjur/sari-rasa-tauco;12;;2026-03;2026-02;2026-10-05')).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:2:37 error 2.until
      Baris 2, kolom “sampai”: Penempatan ini berakhir pada 2026-02, sebelum dimulai pada 2026-03. Periksa kedua tanggalnya.
      Row 2, column “sampai”: This placement ends on 2026-02, before it begins on 2026-03. Check both dates."
  `);
});

test('made sure of before the beginning', async () => {
  expect(await said('cianjur/sari-rasa-tauco;12;;2026-10-06;;2026-10-05')).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:2:41 error 2.confirmed
      Baris 2, kolom “dikonfirmasi”: Penempatan ini dipastikan pada 2026-10-05, sebelum dimulai pada 2026-10-06. Periksa kedua tanggalnya.
      Row 2, column “dikonfirmasi”: This placement was confirmed on 2026-10-05, before it begins on 2026-10-06. Check both dates."
  `);
});

test('silent: all within one month, year or day', async () => {
  expect(
    await said(
      'cianjur/sari-rasa-tauco;12;Pacet;2026-10-05;2026-10;2026-10-05',
      'cianjur/sari-rasa-tauco;12;Cipanas;2026;2026-01;2026-10-05',
    ),
  ).toBe('');
});
