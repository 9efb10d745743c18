import { expect, test } from 'vitest';
import { faults, producer, product, regency } from '../../../tests/rule-cases.ts';

const rule = 'value-format';

test('a net content without its blank', async () => {
  expect(await faults(rule, { [product]: [['net: 250 g', 'net: 250gr']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:25:8 error packaging.net → 250 g
      “250gr” bukan isi bersih. Tulis angka, spasi, lalu g, kg, ml, l, pcs, cm, atau m; pecahan dengan koma, misalnya 250 g atau 1,5 kg.
      “250gr” is not a net content. Write a number, a space, then g, kg, ml, l, pcs, cm or m; fractions with a comma, for example 250 g or 1,5 kg."
  `);
});

test('a local telephone number without quotes', async () => {
  expect(await faults(rule, { [producer]: [['whatsapp: "+6281200000001"', 'whatsapp: 081200000001']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:10:13 error contact.whatsapp → +6281200000001
      “081200000001” bukan nomor telepon yang lengkap. Tulis dalam tanda kutip, diawali +62 dan tanpa spasi: "+62…".
      “081200000001” is not a complete telephone number. Write it in quotes, beginning with +62 and without spaces: "+62…"."
  `);
});

test('a web address without encryption', async () => {
  expect(await faults(rule, { [producer]: [['web: https://sarirasa.example/', 'web: http://sarirasa.example/']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:13:8 error contact.web → https://sarirasa.example/
      “http://sarirasa.example/” bukan alamat situs yang aman. Tulis lengkap dengan https://, tanpa nama pengguna, porta, atau huruf asing, misalnya https://contoh.example/toko.
      “http://sarirasa.example/” is not a safe web address. Write it in full with https://, without user name, port or foreign letters, for example https://contoh.example/toko."
  `);
});

test('a mailbox in capitals', async () => {
  expect(await faults(rule, { [producer]: [['sari@rasa.example', 'Sari@Rasa.example']] })).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:12:10 error contact.email → sari@rasa.example
      “Sari@Rasa.example” bukan alamat surel. Tulis dengan huruf kecil, misalnya halo@contoh.example.
      “Sari@Rasa.example” is not an e-mail address. Write it in small letters, for example halo@contoh.example."
  `);
});

test('a region code without its dot', async () => {
  expect(await faults(rule, { [regency]: [['code: "32.03"', 'code: 3203']] })).toMatchInlineSnapshot(`
    "regencies/cianjur.md:4:7 error code → 32.03
      “3203” bukan kode wilayah Kemendagri. Tulis provinsi dan kabupaten/kota dengan titik dalam tanda kutip, misalnya "32.03".
      “3203” is not a Kemendagri region code. Write province and regency with a dot, in quotes, for example "32.03"."
  `);
});

test('a business number with blanks', async () => {
  expect(await faults(rule, { [producer]: [['nib: "9999999999990"', 'nib: "9999 9999 9999 0"']] }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:4:6 error nib → 9999999999990
      “9999 9999 9999 0” bukan NIB. NIB terdiri atas tepat 13 angka; tulis dalam tanda kutip.
      “9999 9999 9999 0” is not a NIB. A NIB has exactly 13 digits; write it in quotes."
  `);
});

test('a barcode with blanks', async () => {
  expect(await faults(rule, { [product]: [['gtin: "8999999999995"', 'gtin: 8 999999 999995']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:64:7 error gtin → 8999999999995
      “8 999999 999995” bukan nomor kode batang. GTIN terdiri atas 8, 12, 13, atau 14 angka; tulis dalam tanda kutip.
      “8 999999 999995” is not a barcode number. A GTIN has 8, 12, 13 or 14 digits; write it in quotes."
  `);
});

test('the name of a photo with capitals', async () => {
  expect(await faults(rule, { [product]: [['file: depan.jpg', 'file: Depan 1.JPG']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:11:11 error photos.0.file
      “Depan 1.JPG” bukan nama foto. Pakai huruf kecil, angka, dan tanda hubung, dengan akhiran .jpg, .png, atau .webp, misalnya depan.jpg.
      “Depan 1.JPG” is not the name of a photo. Use small letters, digits and hyphens, ending in .jpg, .png or .webp, for example depan.jpg."
  `);
});

test('the size of a carton in words', async () => {
  expect(await faults(rule, { [product]: [['400 x 300 x 250', '400x300x250 mm']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:29:11 error packaging.carton.size → 400 x 300 x 250
      “400x300x250 mm” bukan ukuran karton. Tulis panjang x lebar x tinggi dalam milimeter, misalnya 400 x 300 x 250.
      “400x300x250 mm” is not the size of a carton. Write length x width x height in millimetres, for example 400 x 300 x 250."
  `);
});

test('several lines for one', async () => {
  expect(
    await faults(rule, {
      [producer]: [['summary: Pembuat tauco sejak dua keturunan.', 'summary: |\n  Pembuat tauco\n  sejak lama.']],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:10 error summary → Pembuat tauco sejak lama.
      “Pembuat tauco sejak lama.” terdiri atas beberapa baris. Tulis dalam satu baris.
      “Pembuat tauco sejak lama.” has several lines. Write it on one line."
  `);
});

test('a short name with capitals', async () => {
  expect(await faults(rule, { [product]: [['family: tauco', 'family: Tauco Hitam']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:71:9 error family → tauco-hitam
      “Tauco Hitam” tidak dapat dipakai sebagai id. Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya sambal-pecel.
      “Tauco Hitam” cannot serve as an id. Use small letters a–z, digits and hyphens, for example sambal-pecel."
  `);
});

test('a key without its folder', async () => {
  expect(
    await faults(rule, { 'moved.yaml': [['to: products/cianjur/sari-rasa-tauco\n', 'to: cianjur/sari-rasa-tauco\n']] }),
  ).toMatchInlineSnapshot(`
    "moved.yaml:4:7 error 1.to
      “cianjur/sari-rasa-tauco” bukan kunci entri. Tulis folder dan id, misalnya products/cianjur/dapur-sari-tauco.
      “cianjur/sari-rasa-tauco” is not the key of an entry. Write folder and id, for example products/cianjur/dapur-sari-tauco."
  `);
});

test('silent: fractions with a comma', async () => {
  expect(await faults(rule, { [product]: [['net: 250 g', 'net: 0,25 kg']] })).toBe('');
});
