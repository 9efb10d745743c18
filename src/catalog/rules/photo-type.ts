import { photoLimits } from '#model/photo.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Told by the first bytes, before any decoder runs: SVG carries scripts, AVIF and HEIC decoders have had holes. */
export default defineRule<{ name: string; looksLike: string; expected: string }>({
  code: 'photo-type',
  severity: 'error',
  guide: {
    subject: 'photos',
    title: { id: 'Foto berformat JPEG, PNG, atau WebP', en: 'Photos are JPEG, PNG or WebP' },
    why: {
      id: 'Ponsel sering menyimpan HEIC, yang tidak terbuka di banyak peramban, dan SVG dapat memuat program. Jenisnya dibaca dari isi berkas, jadi mengganti akhiran nama saja tidak cukup.',
      en: 'Phones often save HEIC, which many browsers do not open, and SVG can hold programs. The type is told from what is in the file, so renaming it is not enough.',
    },
    file: 'products/cianjur/sari-rasa-tauco/',
    part: 'listing',
    wrong: { id: 'depan.jpg   isinya HEIC', en: 'depan.jpg   in fact HEIC' },
    right: { id: 'depan.jpg   isinya JPEG', en: 'depan.jpg   in fact JPEG' },
    args: { name: 'depan.jpg', looksLike: 'HEIC', expected: '' },
  },
  message: {
    id: ({ name, looksLike, expected }) =>
      expected
        ? `${quote(name)} sebenarnya gambar ${looksLike}. Ganti akhirannya menjadi ${expected}.`
        : `${quote(name)} bukan foto JPEG, PNG, atau WebP${looksLike ? `, melainkan ${looksLike}` : ''}. Simpan ulang fotonya sebagai JPEG.`,
    en: ({ name, looksLike, expected }) =>
      expected
        ? `${quote(name)} is really a ${looksLike} picture. Change its ending to ${expected}.`
        : `${quote(name)} is not a JPEG, PNG or WebP photo${looksLike ? ` but ${looksLike}` : ''}. Save the photo again as JPEG.`,
  },
  *check({ photos }) {
    for (const { path: file, name, type, looksLike, bytes } of photos) {
      if (bytes > photoLimits.bytes) continue;
      const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
      const expected = { jpeg: '.jpg', png: '.png', webp: '.webp', other: '' }[type];
      const fits = type !== 'other' && (ending === expected || (type === 'jpeg' && ending === '.jpeg'));
      if (fits) continue;
      const real = type === 'other' ? (looksLike ?? '') : type.toUpperCase();
      const suggestion = expected ? name.replace(/\.[^.]+$/, expected) : undefined;
      yield { file, args: { name, looksLike: real, expected }, suggestion };
    }
  },
});
