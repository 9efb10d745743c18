import type { Bilingual } from '#model/language.ts';
import type { ValueShape } from '#model/issues.ts';
import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What each shape of text should look like, with an example that can be copied. */
const shapes: Record<ValueShape, Bilingual> = {
  slug: {
    id: 'tidak dapat dipakai sebagai id. Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya sambal-pecel',
    en: 'cannot serve as an id. Use small letters a–z, digits and hyphens, for example sambal-pecel',
  },
  quantity: {
    id: 'bukan isi bersih. Tulis angka, spasi, lalu g, kg, ml, l, pcs, cm, atau m; pecahan dengan koma, misalnya 250 g atau 1,5 kg',
    en: 'is not a net content. Write a number, a space, then g, kg, ml, l, pcs, cm or m; fractions with a comma, for example 250 g or 1,5 kg',
  },
  url: {
    id: 'bukan alamat situs yang aman. Tulis lengkap dengan https://, tanpa nama pengguna, porta, atau huruf asing, misalnya https://contoh.example/toko',
    en: 'is not a safe web address. Write it in full with https://, without user name, port or foreign letters, for example https://contoh.example/toko',
  },
  email: {
    id: 'bukan alamat surel. Tulis dengan huruf kecil, misalnya halo@contoh.example',
    en: 'is not an e-mail address. Write it in small letters, for example halo@contoh.example',
  },
  phone: {
    id: 'bukan nomor telepon yang lengkap. Tulis dalam tanda kutip, diawali +62 dan tanpa spasi: "+62…"',
    en: 'is not a complete telephone number. Write it in quotes, beginning with +62 and without spaces: "+62…"',
  },
  'region-code': {
    id: 'bukan kode wilayah Kemendagri. Tulis provinsi dan kabupaten/kota dengan titik dalam tanda kutip, misalnya "32.03"',
    en: 'is not a Kemendagri region code. Write province and regency with a dot, in quotes, for example "32.03"',
  },
  nib: {
    id: 'bukan NIB. NIB terdiri atas tepat 13 angka; tulis dalam tanda kutip',
    en: 'is not a NIB. A NIB has exactly 13 digits; write it in quotes',
  },
  gtin: {
    id: 'bukan nomor kode batang. GTIN terdiri atas 8, 12, 13, atau 14 angka; tulis dalam tanda kutip',
    en: 'is not a barcode number. A GTIN has 8, 12, 13 or 14 digits; write it in quotes',
  },
  'photo-file': {
    id: 'bukan nama foto. Pakai huruf kecil, angka, dan tanda hubung, dengan akhiran .jpg, .png, atau .webp, misalnya depan.jpg',
    en: 'is not the name of a photo. Use small letters, digits and hyphens, ending in .jpg, .png or .webp, for example depan.jpg',
  },
  size: {
    id: 'bukan ukuran karton. Tulis panjang x lebar x tinggi dalam milimeter, misalnya 400 x 300 x 250',
    en: 'is not the size of a carton. Write length x width x height in millimetres, for example 400 x 300 x 250',
  },
  'one-line': {
    id: 'terdiri atas beberapa baris. Tulis dalam satu baris',
    en: 'has several lines. Write it on one line',
  },
  'no-formula': {
    id: 'adalah rumus lembar kerja. Salin hasilnya, lalu tempel sebagai nilai saja',
    en: 'is a formula of a spreadsheet. Copy its result and paste it as a value',
  },
  key: {
    id: 'bukan kunci entri. Tulis folder dan id, misalnya products/cianjur/dapur-sari-tauco',
    en: 'is not the key of an entry. Write folder and id, for example products/cianjur/dapur-sari-tauco',
  },
  'printed-key': {
    id: 'bukan kunci yang dapat diberi kode. Yang berkode adalah produk, UMKM, merek, lini merek, acara, dan stan, misalnya products/cianjur/dapur-sari-tauco',
    en: 'is not a key that a code can stand for. Codes are given to products, producers, brands, lines of brands, events and stands, for example products/cianjur/dapur-sari-tauco',
  },
  code: {
    id: 'bukan kode cetak. Kode terdiri atas enam angka dan huruf besar tanpa I, L, O, dan U, yang terakhir membuktikan lima lainnya. Jangan mengetik kode sendiri; jalankan npm run codes -- issue',
    en: 'is not a printed code. A code has six digits and capitals without I, L, O and U, the last of which proves the other five. Do not type codes yourself; run npm run codes -- issue',
  },
  stand: {
    id: 'bukan nama stan. Pakai huruf dan angka, paling banyak 20 karakter dan setidaknya satu huruf, misalnya A-12',
    en: 'is not the name of a stand. Use letters and digits, at most 20 characters and at least one letter, for example A-12',
  },
  time: {
    id: 'bukan jam. Tulis jam dan menit dengan titik dua dalam tanda kutip, misalnya "08:30"',
    en: 'is not a time of day. Write hours and minutes with a colon, in quotes, for example "08:30"',
  },
  coordinates: {
    id: 'bukan koordinat di Indonesia. Salin dari peta: lintang, koma, bujur, dalam derajat dengan titik desimal, misalnya "-6.8203, 107.1418"',
    en: 'is not a place in Indonesia. Copy from a map: latitude, comma, longitude, in degrees with a decimal point, for example "-6.8203, 107.1418"',
  },
};

export default defineIssueRule({
  code: 'value-format',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Setiap isian ditulis dalam bentuk yang diminta', en: 'Each value has the form that is asked for' },
    why: {
      id: 'Isi bersih, nomor telepon, alamat situs, dan kode masing-masing punya satu bentuk, supaya dapat dihitung, dihubungi, dan dibuka. Pesannya menyebut bentuk yang diminta beserta contohnya.',
      en: 'Net contents, telephone numbers, web addresses and codes each have one form, so that they can be compared, called and opened. The message names it, with an example.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `packaging:
  net: 250gr`,
    right: `packaging:
  net: 250 g`,
    args: { text: '250gr', expected: 'quantity' },
  },
  message: {
    id: ({ text, expected }) => `${quote(text)} ${shapes[expected].id}.`,
    en: ({ text, expected }) => `${quote(text)} ${shapes[expected].en}.`,
  },
});
