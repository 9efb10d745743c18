import { photoLimits } from '#model/photo.ts';
import { defineRule } from '../rule.ts';
import { grouped } from '../wording.ts';

type Problem = 'bytes' | 'pixels' | 'small' | 'aspect';

/** Limits that are checked from the header, before anything is decoded. */
export default defineRule<{ problem: Problem; bytes: number; width: number; height: number }>({
  code: 'photo-size',
  severity: 'error',
  guide: {
    subject: 'photos',
    title: { id: 'Ukuran foto cukup besar dan mendekati persegi', en: 'Photos are large enough and nearly square' },
    why: {
      id: 'Foto tampil persegi dan harus tetap tajam di layar besar; sisi terpendeknya sedikitnya 400 piksel. Foto yang terlalu besar atau terlalu memanjang tidak menambah apa-apa dan memperlambat semuanya.',
      en: 'Photos are shown square and stay sharp on a large screen; the shorter side has at least 400 pixels. One that is far too large or too narrow adds nothing and slows everything down.',
    },
    file: 'products/cianjur/sari-rasa-tauco/',
    part: 'listing',
    wrong: { id: 'depan.jpg   320 × 240 piksel', en: 'depan.jpg   320 × 240 pixels' },
    right: { id: 'depan.jpg   1200 × 1200 piksel', en: 'depan.jpg   1200 × 1200 pixels' },
    args: { problem: 'small', bytes: 0, width: 320, height: 240 },
  },
  message: {
    id: ({ problem, bytes, width, height }) =>
      ({
        bytes: `Ukuran foto ini ${grouped(Math.ceil(bytes / 1024), '.')} kB; batasnya ${grouped(photoLimits.bytes / 1024, '.')} kB. Perkecil fotonya.`,
        pixels: `Foto ini ${width} × ${height} piksel, lebih dari ${photoLimits.pixels / 1e6} juta piksel, jadi tidak dibuka. Perkecil hingga sisi terpanjangnya sekitar 2.000 piksel.`,
        small: `Foto ini hanya ${width} × ${height} piksel; sisi terpendeknya paling sedikit ${photoLimits.side} piksel. Pakai foto yang lebih besar.`,
        aspect: `Foto ini terlalu memanjang (${width} × ${height} piksel). Potong mendekati persegi.`,
      })[problem],
    en: ({ problem, bytes, width, height }) =>
      ({
        bytes: `This photo is ${grouped(Math.ceil(bytes / 1024), ',')} kB; the limit is ${grouped(photoLimits.bytes / 1024, ',')} kB. Make it smaller.`,
        pixels: `This photo has ${width} × ${height} pixels, more than ${photoLimits.pixels / 1e6} million, so it was not opened. Scale it down to about 2,000 pixels on its longer side.`,
        small: `This photo has only ${width} × ${height} pixels; its shorter side needs at least ${photoLimits.side}. Use a larger one.`,
        aspect: `This photo is too narrow (${width} × ${height} pixels). Crop it nearly square.`,
      })[problem],
  },
  *check({ photos }) {
    for (const { path: file, type, bytes, width, height } of photos) {
      const report = (problem: Problem) => ({ file, args: { problem, bytes, width, height } });
      if (bytes > photoLimits.bytes) yield report('bytes');
      else if (type === 'other' || width === 0) continue;
      else if (width * height > photoLimits.pixels) yield report('pixels');
      else if (Math.min(width, height) < photoLimits.side) yield report('small');
      else if (Math.max(width, height) / Math.min(width, height) > photoLimits.aspect) yield report('aspect');
    }
  },
});
