import { expect, test } from 'vitest';
import { faults, stands } from '../../../tests/rule-cases.ts';

const rule = 'stand-product';
const head = 'stan,blok,nomor,umkm,produk\n';

test('goods of another maker, and the same goods twice', async () => {
  expect(
    await faults(rule, {
      [stands]: `${head}A-1,A,1,cianjur/tani-mulya,cianjur/sari-rasa-tauco
A-2,A,2,cianjur/sari-rasa,cianjur/sari-rasa-tauco cianjur/sari-rasa-tauco\n`,
    }),
  ).toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/stands.csv:2:28 error 2.products
      Baris 2, kolom “produk”: “cianjur/sari-rasa-tauco” buatan “cianjur/sari-rasa”, bukan “cianjur/tani-mulya” yang menempati stan ini. Hapus dari baris ini, atau beri pembuatnya stan sendiri.
      Row 2, column “produk”: “cianjur/sari-rasa-tauco” is made by “cianjur/sari-rasa”, not by “cianjur/tani-mulya” whose stand this is. Delete it from this row, or give its maker a stand.
    events/cianjur/bazar-uji/stands.csv:3:27 error 3.products
      Baris 3, kolom “produk”: “cianjur/sari-rasa-tauco” tertulis dua kali pada stan ini. Simpan satu saja.
      Row 3, column “produk”: “cianjur/sari-rasa-tauco” stands twice at this stand. Keep one."
  `);
});

test('silent: goods of its own, none named, and goods and makers that another rule misses', async () => {
  expect(
    await faults(rule, {
      [stands]: `${head}A-1,A,1,cianjur/sari-rasa,cianjur/sari-rasa-tauco cianjur/sari-rasa-tauco-besar
A-2,A,2,cianjur/sari-rasa,\nA-3,A,3,cianjur/sari-rasa,cianjur/tidak-ada
A-4,A,4,cianjur/sari-ras,cianjur/sari-rasa-tauco\n`,
    }),
  ).toBe('');
});
