import { expect, test } from 'vitest';
import { faults, placements } from '../../../tests/rule-cases.ts';

const rule = 'placement-old';
const head = 'produk;gerai;wilayah;sejak;sampai;dikonfirmasi\n';
/** What is said of some rows of the table; today is 2026-11-21, and a placement is old after 120 days. */
const said = (...rows: readonly string[]) => faults(rule, { [placements]: `${head}${rows.join('\n')}\n` });

test('one day too old', async () => {
  expect(await said('cianjur/sari-rasa-tauco;12;;2026-02;;2026-07-23')).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:2:38 warning 2.confirmed
      Baris 2, kolom “dikonfirmasi”: Penempatan ini terakhir dipastikan 121 hari yang lalu, pada 2026-07-23. Tanyakan kepada mitra, lalu perbarui tanggalnya, atau isi kolom “sampai” bila sudah tidak dijual.
      Row 2, column “dikonfirmasi”: This placement was last confirmed 121 days ago, on 2026-07-23. Ask the partner and update the day, or give the last day where it is no longer sold."
  `);
});

test('a day to come', async () => {
  expect(await said('cianjur/sari-rasa-tauco;12;;2026-02;;2026-11-22')).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:2:38 warning 2.confirmed
      Baris 2, kolom “dikonfirmasi”: Tanggal 2026-11-22 belum tiba, jadi belum ada yang dipastikan. Periksa tanggal ini.
      Row 2, column “dikonfirmasi”: The day 2026-11-22 has not come yet, so nothing has been confirmed. Check this date."
  `);
});

test('half a year where the site does not say', async () => {
  const site = { 'site.yaml': [['  placements: 120\n', '']] } satisfies Parameters<typeof faults>[1];
  const confirmed = (day: string) =>
    faults(rule, { ...site, [placements]: `${head}cianjur/sari-rasa-tauco;12;;2026-02;;${day}\n` });
  expect(await confirmed('2026-05-25')).toBe('');
  expect(await confirmed('2026-05-24')).toContain('181');
});

test('silent: on its last day, today, and what had ended when it was confirmed', async () => {
  expect(
    await said(
      'cianjur/sari-rasa-tauco;12;Pacet;2026-02;;2026-07-24',
      'cianjur/sari-rasa-tauco;12;Cipanas;2026-02;;2026-11-21',
      'cianjur/sari-rasa-tauco-besar;1;;2025-02;2025-06;2025-06-30',
    ),
  ).toBe('');
});
