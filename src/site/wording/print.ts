import { formatNumber } from '../format/number.ts';

const id = (value: number) => formatNumber(value, 'id');
const en = (value: number) => formatNumber(value, 'en');

/** Bytes in steps of ten kilobytes, and of a tenth of a megabyte. */
const size = (bytes: number, format: (value: number) => string) =>
  bytes < 1e6 ? `${format(Math.ceil(bytes / 1e4) * 10)}\u00a0kB` : `${format(Math.ceil(bytes / 1e5) / 10)}\u00a0MB`;

/** Words that are printed on labels, cards and posters, and of the links to them, in Indonesian; `printEn` has the same shape. */
export const printId = {
  heading: 'Untuk dicetak',
  text: 'Cetak pada skala 100 %, bukan “sesuaikan dengan halaman”. Harga yang sudah lama tidak ikut dicetak.',
  kinds: {
    labels: 'Label produk',
    cards: 'Kartu harga',
    posters: 'Poster stan',
    codes: 'Lembar kode QR',
  },
  titles: {
    labels: (name: string) => `Label ${name}`,
    cards: (name: string) => `Kartu harga ${name}`,
    posters: (name: string) => `Poster stan ${name}`,
    codes: (name: string) => `Kode QR ${name}`,
  },
  file: (paper: string, sheets: number, bytes: number) =>
    `PDF, ${id(sheets)} lembar ${paper}, sekitar ${size(bytes, id)}`,
  ask: 'tanya harga',
  askNote: 'Pindai untuk menanyakannya.',
  per: (unit: string) => `per ${unit}`,
  perFrom: (from: number, unit: string | undefined) => `mulai ${id(from)}${unit === undefined ? '' : ` ${unit}`}`,
  asOf: (date: string) => `harga per ${date}`,
  licences: { halal: 'Halal', pirt: 'P-IRT', bpom: '' } as Readonly<Record<string, string>>,
  stamp: (date: string, build: string) => `Data ${date} · ${build}`,
  footer: (date: string, build: string) => `Data per ${date} · cetakan ${build} · cetak pada skala 100 %`,
  stand: 'Stan',
  more: (count: string) => `dan ${count} produk lain di halaman stan ini`,
  scan: 'Pindai untuk melihat harga dan cara memesan',
  typed: (address: string) => `atau buka ${address}, lalu ketik`,
  symbol: (name: string, code: string) => `Kode QR ${code}: ${name}`,
  outline: (grid: string) =>
    `Contoh letak ${grid}. Cetak pada kertas biasa pada skala 100 %, tumpuk dengan lembar labelnya di depan cahaya, lalu geser dengan --shift.`,
};

export const printEn: typeof printId = {
  heading: 'To print',
  text: 'Print at a scale of 100%, not “fit to page”. Prices that are old are left out.',
  kinds: {
    labels: 'Product labels',
    cards: 'Price cards',
    posters: 'Stand posters',
    codes: 'Sheets of QR codes',
  },
  titles: {
    labels: (name) => `Labels of ${name}`,
    cards: (name) => `Price cards of ${name}`,
    posters: (name) => `Stand posters of ${name}`,
    codes: (name) => `QR codes of ${name}`,
  },
  file: (paper, sheets, bytes) =>
    `PDF, ${en(sheets)} ${paper} ${sheets === 1 ? 'sheet' : 'sheets'}, about ${size(bytes, en)}`,
  ask: 'ask for the price',
  askNote: 'Scan to ask for it.',
  per: (unit) => `per ${unit}`,
  perFrom: (from, unit) => `from ${en(from)}${unit === undefined ? '' : ` ${unit}`}`,
  asOf: (date) => `price of ${date}`,
  licences: { halal: 'Halal', pirt: 'P-IRT', bpom: '' },
  stamp: (date, build) => `Data ${date} · ${build}`,
  footer: (date, build) => `Data as of ${date} · print ${build} · print at a scale of 100%`,
  stand: 'Stand',
  more: (count) => `and ${count} more products on the page of this stand`,
  scan: 'Scan to see prices and how to order',
  typed: (address) => `or open ${address} and type`,
  symbol: (name, code) => `QR code ${code}: ${name}`,
  outline: (grid) =>
    `Position of ${grid}. Print on plain paper at a scale of 100%, hold it against the sheet of labels, and move it with --shift.`,
};
