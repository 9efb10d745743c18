import sharp from 'sharp';
import { socialLimit, type SocialFormat } from '#outputs/social/album.ts';
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

/** A painted picture as the bytes of its file. Throws where no quality makes it small enough for messengers. */
export async function toFile(svg: string, format: SocialFormat): Promise<Uint8Array> {
  const pixels = sharp(Buffer.from(svg)).flatten();
  const attempts =
    format === 'png'
      ? [pixels.png({ palette: true, colours: 256, effort: 1, dither: 0 })]
      : qualities.map((quality) => pixels.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }));
  let size = 0;
  for (const attempt of attempts) {
    const picture = await attempt.toBuffer();
    if (picture.length <= socialLimit) return picture;
    size = picture.length;
  }
  throw new Error(`As ${format} it has ${size} bytes, and messengers show no more than ${socialLimit}.`);
}
