import { expect, test } from 'vitest';
import { faults, placements } from '../../../tests/rule-cases.ts';

const rule = 'placement-offered';
const head = 'produk;gerai;wilayah;sejak;sampai;dikonfirmasi\n';
/** What is said of some rows of the table; today is 2026-11-21, and a placement is old after 120 days. */
const said = (...rows: readonly string[]) => faults(rule, { [placements]: `${head}${rows.join('\n')}\n` });

test('a draft', async () => {
  expect(await said('cianjur/tani-mulya-kopi;2;;2026-02;;2026-10-05')).toMatchInlineSnapshot(`
    "placements/cianjur/toko-uji.csv:2:1 warning 2.product
      Baris 2, kolom “produk”: “cianjur/tani-mulya-kopi” masih draf, jadi penempatannya belum tampil. Kurasikan produknya lebih dahulu.
      Row 2, column “produk”: “cianjur/tani-mulya-kopi” is still a draft, so its placement is not shown. First have the product curated."
  `);
});

test('withdrawn while it stands there, and erased', async () => {
  const city = 'placements/kota-madiun/toko-uji.csv';
  const rows =
    'kota-madiun/dapur-wati-sambal-pecel;2;;2026-02;;2026-10-05\nkota-madiun/dapur-wati-brem;2;;2026-02;;2026-10-05\n';
  expect(await faults(rule, { [city]: head + rows })).toMatchInlineSnapshot(`
    "placements/kota-madiun/toko-uji.csv:2:1 warning 2.product
      Baris 2, kolom “produk”: “kota-madiun/dapur-wati-sambal-pecel” sudah ditarik. Isi kolom “sampai” pada baris ini, atau hapus barisnya.
      Row 2, column “produk”: “kota-madiun/dapur-wati-sambal-pecel” has been withdrawn. Give this row its last day, or delete it.
    placements/kota-madiun/toko-uji.csv:3:1 warning 3.product
      Baris 3, kolom “produk”: Isi “kota-madiun/dapur-wati-brem” sudah dihapus atas permintaan. Hapus baris ini.
      Row 3, column “produk”: The content of “kota-madiun/dapur-wati-brem” was erased on request. Delete this row."
  `);
});

test('silent: what is offered, and what stood there until it was withdrawn', async () => {
  const rows = 'kota-madiun/dapur-wati-sambal-pecel;2;;2026-02;2026-09;2026-10-05\n';
  expect(await faults(rule, { 'placements/kota-madiun/toko-uji.csv': head + rows })).toBe('');
  expect(await said('cianjur/sari-rasa-tauco;12;;2026-02;;2026-10-05')).toBe('');
});
