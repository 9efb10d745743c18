import { defineRule } from '../rule.ts';

/**
 * Where a photo was taken may be somebody's home. Published photos carry no such thing, but the repository with the
 * originals is public too.
 */
export default defineRule({
  code: 'photo-location',
  severity: 'warning',
  guide: {
    subject: 'people',
    title: { id: 'Foto tidak menyimpan lokasi pengambilannya', en: 'Photos do not tell where they were taken' },
    why: {
      id: 'Banyak usaha kecil berada di rumah, dan lokasi foto menunjukkan rumah itu. Situs sudah membersihkannya, tetapi berkas asli di repositori dapat dilihat umum; matikan lokasi di kamera, atau simpan ulang fotonya tanpa data itu.',
      en: "Many small businesses are somebody's home, and the photo tells where that is. The site cleans it, but originals in the repository can be seen by anybody; switch location off in the camera, or save the photo without it.",
    },
    file: 'products/cianjur/sari-rasa-tauco/',
    part: 'listing',
    wrong: { id: 'depan.jpg   dengan data lokasi (GPS)', en: 'depan.jpg   with its location (GPS)' },
    right: { id: 'depan.jpg   tanpa data lokasi', en: 'depan.jpg   without its location' },
    args: {},
  },
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
