import readExif from 'exif-reader';
import sharp from 'sharp';
import { photoLimits } from '#model/photo.ts';

/** What was found out about a picture file without trusting its name. */
export interface PhotoFacts {
  /** Path below the content folder. */
  readonly path: string;
  readonly bytes: number;
  /** By magic bytes; `other` covers SVG, AVIF, HEIC, GIF and everything that is no picture. */
  readonly type: 'jpeg' | 'png' | 'webp' | 'other';
  /** What an `other` file really is, as far as its first bytes tell. */
  readonly looksLike?: string | undefined;
  /** In pixels, from the header alone. */
  readonly width: number;
  readonly height: number;
  /** Whether every pixel could be decoded; not tried beyond the limits. */
  readonly intact: boolean;
  /** Whether it tells where it was taken. */
  readonly located: boolean;
}

/** Examines one picture. Never throws; decodes only what its header shows to be harmless. */
export async function examinePhoto(path: string, bytes: Uint8Array, size: number): Promise<PhotoFacts> {
  const type = photoType(bytes);
  const base = { path, bytes: size, type, width: 0, height: 0, intact: false, located: false };
  if (type === 'other') return { ...base, looksLike: guess(bytes) };
  if (size > photoLimits.bytes) return base;
  try {
    const { width, height, exif } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > photoLimits.pixels) return { ...base, width, height };
    const intact = await decodes(bytes);
    return { ...base, width, height, intact, located: exif !== undefined && hasLocation(exif) };
  } catch {
    return base;
  }
}

/** What cannot be read tells nobody anything. */
function hasLocation(exif: Buffer): boolean {
  try {
    return Object.keys(readExif(exif).GPSInfo ?? {}).length > 0;
  } catch {
    return false;
  }
}

/** Reads the picture to its end; scaling down on the way makes that several times faster. */
async function decodes(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: photoLimits.pixels, failOn: 'warning', sequentialRead: true })
      .resize(64, 64, { fit: 'fill', kernel: 'nearest' })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

function photoType(bytes: Uint8Array): PhotoFacts['type'] {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' ? 'webp' : 'other';
}

function guess(bytes: Uint8Array): string | undefined {
  const brand = ascii(bytes, 4, 12);
  if (/^ftypavi[fs]$/.test(brand)) return 'AVIF';
  if (/^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand)) return 'HEIC';
  if (/^GIF8/.test(ascii(bytes, 0, 4))) return 'GIF';
  if (/^%PDF/.test(ascii(bytes, 0, 4))) return 'PDF';
  if (/^(?:II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) return 'TIFF';
  if (/^BM/.test(ascii(bytes, 0, 2))) return 'BMP';
  return /<svg|<\?xml/i.test(ascii(bytes, 0, 512)) ? 'SVG' : undefined;
}
