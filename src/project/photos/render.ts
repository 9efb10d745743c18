import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { photoLimits } from '#model/photo.ts';
import { photoRecipe, plannedWidths } from '#outputs/photos/recipe.ts';

/** A photo made ready for publishing. */
export interface RenderedPhoto {
  /** The average colour, `#rrggbb`. */
  readonly colour: string;
  /** Squares as WebP, narrowest first. */
  readonly renditions: readonly { readonly width: number; readonly bytes: Uint8Array }[];
}

const { vips, webp } = sharp.versions;
const recipe = JSON.stringify([photoRecipe, sharp.versions.sharp, vips, webp]);

/**
 * The name of what is made of these bytes: 20 hexadecimal digits over the bytes, the recipe and the versions of what
 * follows it. The same name always means the same picture, so that it may be kept for ever.
 */
export function photoId(original: Uint8Array): string {
  return createHash('sha256').update(`${recipe}\0`).update(original).digest('hex').slice(0, 20);
}

/**
 * Makes every rendition of a photo. It is turned upright as its EXIF data say, converted to sRGB with its own profile,
 * put on white where it is transparent, and cut to the square in its middle. Only pixels go on: whatever else the file
 * held is left behind. Throws where the bytes cannot be decoded wholly or hold more pixels than allowed.
 */
export async function renderPhoto(original: Uint8Array): Promise<RenderedPhoto> {
  const input = sharp(original, { limitInputPixels: photoLimits.pixels, failOn: 'warning' });
  const { autoOrient: upright } = await input.metadata();
  const widths = plannedWidths(Math.min(upright.width, upright.height));
  const side = Math.max(...widths);
  const { position, kernel, background } = photoRecipe;
  // Decoded once and kept as plain pixels: nothing but these can reach the encoder.
  const { data, info } = await input
    .autoOrient()
    .resize(side, side, { fit: 'cover', position, kernel })
    .flatten({ background })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Expected three channels, got ${info.channels}.`);
  const pixels = () => sharp(data, { raw: { width: side, height: side, channels: 3 } });

  const renditions: RenderedPhoto['renditions'][number][] = [];
  for (const width of widths) {
    const square = width === side ? pixels() : pixels().resize(width, width, { fit: 'fill', kernel });
    renditions.push({ width, bytes: await square.webp(photoRecipe.webp).toBuffer() });
  }
  return { colour: averageColour(data), renditions };
}

/** The mean of each channel of RGB pixels, as `#rrggbb`. */
function averageColour(pixels: Uint8Array): string {
  let [red, green, blue] = [0, 0, 0];
  for (let index = 0; index < pixels.length; index += 3) {
    red += pixels[index] ?? 0;
    green += pixels[index + 1] ?? 0;
    blue += pixels[index + 2] ?? 0;
  }
  const hex = (sum: number) => Math.round((sum * 3) / pixels.length).toString(16).padStart(2, '0'); // prettier-ignore
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}
