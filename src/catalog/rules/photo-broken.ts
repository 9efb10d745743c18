import { photoLimits } from '#model/photo.ts';
import { defineRule } from '../rule.ts';

/** A photo decodes to its last line: half an upload looks fine in a list of files. */
export default defineRule<Record<never, never>>({
  code: 'photo-broken',
  severity: 'error',
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
