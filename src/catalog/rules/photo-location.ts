import { defineRule } from '../rule.ts';

/**
 * Where a photo was taken may be somebody's home. Published photos carry no such thing, but the repository with the
 * originals is public too.
 */
export default defineRule({
  code: 'photo-location',
  severity: 'warning',
  message: {
    id: () =>
      'Foto ini menyimpan lokasi pengambilannya. Foto yang tampil di situs sudah bersih, tetapi berkas aslinya ini dapat dilihat umum: simpan ulang tanpa data lokasi.',
    en: () =>
      'This photo tells where it was taken. What the site shows is clean, but this original can be seen by anybody: save it again without its location.',
  },
  *check({ photos }) {
    for (const { path: file, located } of photos) if (located) yield { file, args: {} };
  },
});
