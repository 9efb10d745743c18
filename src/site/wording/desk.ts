/**
 * What the desk of an event says while it is used; `{n}` and `{name}` are filled in. The script brings these words along,
 * in both languages: in each page they would weigh more.
 */
const deskId = {
  none: 'Tidak ada stan yang cocok. Coba kata lain, atau lihat menurut jenis barang di bawah.',
  one: '1 stan cocok.',
  many: '{n} stan cocok.',
  more: 'Hanya {n} yang pertama ditampilkan. Tambahkan kata untuk mempersempit.',
  failed: 'Pencarian tidak dapat dimuat. Periksa sambungan internet; denah dan daftar di bawah tetap dapat dibaca.',
  own: 'Daftar saya',
  star: 'Daftar saya: {name}',
  kept: '{name} masuk ke daftar Anda.',
  dropped: '{name} keluar dari daftar Anda.',
  unkept:
    'Peramban ini tidak mengizinkan penyimpanan, jadi daftar Anda hanya bertahan selama halaman ini terbuka. Bagikan tautannya supaya tidak hilang.',
  at: 'di stan {name}',
  gone: 'tidak lagi ada di bazar ini',
  share: 'Bagikan tautan',
  copied: 'Tautan tersalin',
  copyYourself: 'Salin tautan ini: {name}',
  qr: 'Tampilkan QR',
  qrText: 'Kode QR dari tautan daftar ini',
  given: 'Daftar yang dibagikan kepada Anda',
  take: 'Tambahkan ke daftar saya',
  taken: 'Semua isinya ada di daftar Anda.',
  close: 'Tutup',
  way: 'Daftar saya ({n})',
};

const deskEn: typeof deskId = {
  none: 'No stand matches. Try another word, or look by kind of goods below.',
  one: '1 stand matches.',
  many: '{n} stands match.',
  more: 'Only the first {n} are shown. Add a word to narrow them down.',
  failed: 'The search could not be loaded. Check the connection; the plan and the list below can still be read.',
  own: 'My list',
  star: 'My list: {name}',
  kept: '{name} is on your list.',
  dropped: '{name} is off your list.',
  unkept:
    'This browser does not allow storage, so your list lasts only while this page is open. Share its link so that it is not lost.',
  at: 'at stand {name}',
  gone: 'no longer at this bazaar',
  share: 'Share the link',
  copied: 'Link copied',
  copyYourself: 'Copy this link: {name}',
  qr: 'Show QR',
  qrText: 'QR symbol of the link to this list',
  given: 'A list that was shared with you',
  take: 'Add to my list',
  taken: 'All of it is on your list.',
  close: 'Close',
  way: 'My list ({n})',
};

export const deskWords = { id: deskId, en: deskEn } as const;
