import sharp from 'sharp';
import { socialLimit } from '#outputs/social/album.ts';
import { photoSide } from '#site/social/picture.ts';

// Pictures are drawn side by side; each takes one core.
sharp.concurrency(1);

/** A published photo as an address (`data:`) that an SVG can hold, in the size in which it is shown. */
export async function photoTile(photo: Uint8Array): Promise<string> {
  const tile = await sharp(photo)
    .resize(photoSide, photoSide, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return `data:image/jpeg;base64,${tile.toString('base64')}`;
}

/** Qualities of a JPEG, the first of which is used unless the picture would be too large for messengers. */
const qualities = [84, 70, 50, 30] as const;

/**
 * A painted picture as the bytes of its file: a PNG of few colours where everything is drawn, a JPEG where there is a
 * photo; messengers read both.
 */
export async function toFile(svg: string): Promise<Uint8Array> {
  const pixels = sharp(Buffer.from(svg)).flatten();
  if (!svg.includes('<image ')) {
    return pixels.png({ palette: true, colours: 256, effort: 1, dither: 0 }).toBuffer();
  }
  let picture = new Uint8Array();
  for (const quality of qualities) {
    picture = await pixels.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (picture.length <= socialLimit) break;
  }
  return picture;
}
