import { defineRule } from '../rule.ts';
import { grouped } from '../wording.ts';

const limits = { bytes: 12 * 1024 * 1024, pixels: 50_000_000, shortest: 400, aspect: 3 };
type Problem = 'bytes' | 'pixels' | 'small' | 'aspect';

/** Limits that are checked from the header, before anything is decoded. */
export default defineRule<{ problem: Problem; bytes: number; width: number; height: number }>({
  code: 'photo-size',
  severity: 'error',
  message: {
    id: ({ problem, bytes, width, height }) =>
      ({
        bytes: `Foto ini ${grouped(Math.ceil(bytes / 1024), '.')} kB; batasnya 12.288 kB. Perkecil fotonya.`,
        pixels: `Foto ini ${width} × ${height} piksel, lebih dari 50 juta piksel, jadi tidak dibuka. Perkecil sampai sekitar 2.000 piksel.`,
        small: `Foto ini hanya ${width} × ${height} piksel; sisi terpendek paling sedikit 400. Ambil foto yang lebih besar.`,
        aspect: `Foto ini terlalu panjang (${width} × ${height} piksel). Potong mendekati persegi.`,
      })[problem],
    en: ({ problem, bytes, width, height }) =>
      ({
        bytes: `This photo has ${grouped(Math.ceil(bytes / 1024), ',')} kB; the limit is 12,288 kB. Make it smaller.`,
        pixels: `This photo has ${width} × ${height} pixels, more than 50 million, so it was not opened. Scale it down to about 2,000 pixels.`,
        small: `This photo has only ${width} × ${height} pixels; its shorter side needs at least 400. Take a larger one.`,
        aspect: `This photo is too long (${width} × ${height} pixels). Crop it nearly square.`,
      })[problem],
  },
  *check({ photos }) {
    for (const { path: file, type, bytes, width, height } of photos) {
      const report = (problem: Problem) => ({ file, args: { problem, bytes, width, height } });
      if (bytes > limits.bytes) yield report('bytes');
      else if (type === 'other' || width === 0) continue;
      else if (width * height > limits.pixels) yield report('pixels');
      else if (Math.min(width, height) < limits.shortest) yield report('small');
      else if (Math.max(width, height) / Math.min(width, height) > limits.aspect) yield report('aspect');
    }
  },
});
