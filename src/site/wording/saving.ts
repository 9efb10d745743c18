import type { Language } from '#model/language.ts';

/**
 * What the control that saves a bazaar says while it works; `{…}` is filled in there. It travels with its script, so that
 * the pages of a bazaar carry none of it.
 */
const savingId = {
  progress: 'Kemajuan penyimpanan',
  saving: 'Menyimpan … {done} dari {all}',
  updating: 'Memperbarui salinan … {done} dari {all}',
  cancel: 'Batalkan',
  cancelled: 'Dibatalkan. Yang sudah terunduh tidak hilang.',
  resume: 'Lanjutkan menyimpan ({all})',
  unfinished: 'Penyimpanan belum selesai, jadi bazar ini belum dapat dibuka tanpa internet.',
  saved: 'Disimpan {date}.',
  remove: 'Hapus',
  removed: 'Salinan sudah dihapus dari perangkat ini.',
  newer: 'Ada data baru sejak disimpan.',
  update: 'Perbarui salinan',
  errors: {
    network: 'Sambungan terputus. Yang sudah terunduh tidak hilang: lanjutkan begitu ada sinyal.',
    gone: 'Data bazar ini baru saja diganti. Muat ulang halaman, lalu simpan sekali lagi.',
    quota:
      'Ruang penyimpanan tidak cukup. Hapus foto, video, atau bazar lain yang tersimpan, lalu coba lagi. Yang sudah tersimpan sebelumnya tetap utuh.',
    denied:
      'Peramban ini tidak mengizinkan situs menyimpan data. Mungkin Anda memakai mode samaran, atau data situs diblokir di pengaturan. Buka di jendela biasa atau izinkan dahulu, lalu coba lagi.',
    other: 'Bazar ini tidak dapat disimpan di perangkat ini. Muat ulang halaman, lalu coba sekali lagi.',
  },
};

const savingEn: typeof savingId = {
  progress: 'Progress of saving',
  saving: 'Saving … {done} of {all}',
  updating: 'Updating the copy … {done} of {all}',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What was downloaded is not lost.',
  resume: 'Continue saving ({all})',
  unfinished: 'Saving was not finished, so this bazaar does not open without a network yet.',
  saved: 'Saved {date}.',
  remove: 'Remove',
  removed: 'The copy has been removed from this device.',
  newer: 'There are new data since it was saved.',
  update: 'Update the copy',
  errors: {
    network: 'The connection was cut. What was downloaded is not lost: continue as soon as there is a signal.',
    gone: 'The data of this bazaar have just been replaced. Reload the page, then save once more.',
    quota:
      'There is not enough room. Remove photos, videos or another saved bazaar, then try again. What was saved before is still whole.',
    denied:
      'This browser does not let sites store data. Perhaps this is a private window, or site data are blocked in its settings. Use an ordinary window or allow it first, then try again.',
    other: 'This bazaar cannot be saved on this device. Reload the page, then try once more.',
  },
};

export const savingWords: Readonly<Record<Language, typeof savingId>> = { id: savingId, en: savingEn };
