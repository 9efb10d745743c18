import { photoLimits } from '#model/photo.ts';
import { defineRule } from '../rule.ts';

/** A photo decodes to its last line: half an upload looks fine in a list of files. */
export default defineRule<Record<never, never>>({
  code: 'photo-broken',
  severity: 'error',
  guide: {
    subject: 'photos',
    title: { id: 'Foto terkirim utuh', en: 'Photos arrive whole' },
    why: {
      id: 'Unggahan yang terputus tampak biasa di daftar berkas, tetapi separuh gambarnya abu-abu. Karena itu setiap foto dibuka sampai baris terakhirnya.',
      en: 'An upload that broke off looks fine in a list of files, but half of its picture is grey. So every photo is opened to its last line.',
    },
    file: 'products/cianjur/sari-rasa-tauco/',
    part: 'listing',
    wrong: { id: 'depan.jpg   terpotong di tengah', en: 'depan.jpg   cut off halfway' },
    right: { id: 'depan.jpg   utuh', en: 'depan.jpg   whole' },
    args: {},
  },
  message: {
    id: () => 'Foto ini rusak atau terpotong. Kirim ulang berkas aslinya.',
    en: () => 'This photo is damaged or cut off. Upload the original file again.',
  },
  *check({ photos }) {
    for (const { path: file, type, intact, width, height, bytes } of photos) {
      const opened = type !== 'other' && bytes <= photoLimits.bytes && width * height <= photoLimits.pixels;
      if (opened && !intact) yield { file, args: {} };
    }
  },
});
