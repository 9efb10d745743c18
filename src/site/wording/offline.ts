import type { Language } from '#model/language.ts';
import { formatNumber } from '../format/number.ts';

/** Words of pages without a network and of saved bazaars in Indonesian; `offlineEn` has the same shape. */
export const offlineId = {
  title: 'Bazar yang tersimpan',
  about: 'Bazar yang disimpan di perangkat ini dapat dibuka di sini, juga tanpa internet: stan, produk, dan kodenya.',
  needsScript: 'Daftar ini memerlukan JavaScript.',
  aboutPage: {
    heading: 'Tanpa internet',
    text: 'Di halaman bazar ada tombol untuk menyimpan bazar itu di perangkat Anda: daftar stan, produk, pencarian, dan kodenya lalu terbuka juga tanpa sinyal, dengan tanggal salinannya. Setelah itu halaman yang pernah Anda buka ikut tersimpan. Salinan itu hanya ada di perangkat Anda dan dapat dihapus kapan saja.',
  },
  /** Above a page that is shown from its copy. */
  copyFrom: (date: string) => `Salinan dari ${date}. Sambungan tidak ada atau terlalu lambat, jadi isinya mungkin sudah berubah.`,
  update: 'Versi baru tersedia.',
  reload: 'Muat ulang',
  save: {
    heading: 'Tetap terbuka tanpa sinyal',
    save: (size: string) => `Simpan bazar ini (${size})`,
    what: 'Daftar stan, produk, pencarian, dan kode bazar ini disimpan di perangkat Anda.',
  },
  shelf: {
    empty: 'Belum ada bazar yang tersimpan di perangkat ini. Buka halaman bazar selagi ada sinyal, lalu pilih “Simpan bazar ini”.',
    missing: 'Halaman ini belum tersimpan',
    missingText: 'Tidak ada sambungan internet, dan halaman ini tidak termasuk yang tersimpan di perangkat ini.',
    retry: 'Coba lagi',
    saved: 'Yang tersimpan di perangkat ini',
    copy: 'Salinan dari {date}',
    remove: 'Hapus',
    removeNamed: 'Hapus salinan {name}',
    back: 'Sambungan sudah kembali.',
    whole: 'Buka halaman lengkapnya',
    search: 'Cari stan, produk, atau kode',
    submit: 'Cari',
    found: '{products} produk dan {stands} stan cocok.',
    none: 'Tidak ada yang cocok di bazar ini.',
    stands: '{stands} stan, {products} produk',
    atStand: 'Di bazar ini',
    maker: 'Produsen',
    products: 'Produk',
    noProducts: 'Belum ada produk yang tercantum.',
    toEvent: 'Semua stan di {name}',
    codeText: 'Tanpa internet, yang dapat dibuka hanya kode dari bazar yang tersimpan.',
    codeUnsaved: 'Kode {code} tidak ada di bazar yang tersimpan di perangkat ini.',
  },
}; // prettier-ignore

/** Words of pages without a network and of saved bazaars in English. */
export const offlineEn: typeof offlineId = {
  title: 'Saved bazaars',
  about: 'Bazaars saved on this device open here, without a network as well: their stands, products and codes.',
  needsScript: 'This list needs JavaScript.',
  aboutPage: {
    heading: 'Without a network',
    text: 'The page of a bazaar has a button that saves it on your device: its stands, products, search and codes then open without a signal as well, with the date of the copy. From then on the pages that you have opened are kept too. The copies are on your device alone and can be removed at any time.',
  },
  copyFrom: (date) => `Copy of ${date}. The connection is missing or too slow, so the content may have changed since.`,
  update: 'A new version is available.',
  reload: 'Reload',
  save: {
    heading: 'Keep it open without a signal',
    save: (size) => `Save this bazaar (${size})`,
    what: 'The stands, products, search and codes of this bazaar are stored on your device.',
  },
  shelf: {
    empty: 'No bazaar is saved on this device yet. Open the page of a bazaar while there is a signal, then choose “Save this bazaar”.',
    missing: 'This page is not saved',
    missingText: 'There is no connection, and this page is not among those saved on this device.',
    retry: 'Try again',
    saved: 'Saved on this device',
    copy: 'Copy of {date}',
    remove: 'Remove',
    removeNamed: 'Remove the copy of {name}',
    back: 'The connection is back.',
    whole: 'Open the full page',
    search: 'Search stands and products, or type a code',
    submit: 'Search',
    found: '{products} products and {stands} stands match.',
    none: 'Nothing at this bazaar matches.',
    stands: '{stands} stands, {products} products',
    atStand: 'At this bazaar',
    maker: 'Producer',
    products: 'Products',
    noProducts: 'No products are listed yet.',
    toEvent: 'All stands at {name}',
    codeText: 'Without a connection only codes of saved bazaars open.',
    codeUnsaved: 'Code {code} is not in a bazaar saved on this device.',
  },
}; // prettier-ignore

const wordings = { id: offlineId, en: offlineEn };

/** The same without all other words, for the worker. */
export const offlineWords = (language: Language): typeof offlineId => wordings[language];

/** Bytes as people read them: `1,8 MB`, and `40 kB` below a hundredth of that. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 95_000) return `${formatNumber(Math.ceil(bytes / 1000), language)}\u00a0kB`;
  return `${formatNumber(Math.ceil(bytes / 100_000) / 10, language)}\u00a0MB`;
}
