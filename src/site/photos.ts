import type { ProductNode } from '#catalog/catalog.ts';
import type { Language } from '#model/language.ts';
import { widest, type PublishedPhoto } from '#outputs/photos/book.ts';
import { session } from '#project/session.ts';
import { said, type Said } from './wording/text.ts';

/** A photo of a product with what is said about it. */
export interface ProductPhoto {
  readonly published: PublishedPhoto;
  /** What it shows. */
  readonly alt: Said;
  /** Who made it. */
  readonly credit: string;
}

/** The photos of a product in the order of its entry; those that were not made ready are left out. */
export function photosOf({ key, facts }: ProductNode, language: Language): readonly ProductPhoto[] {
  const book = session().photos;
  return (facts.photos ?? []).flatMap(({ file, alt, credit }) => {
    const published = book?.find(key, file);
    return published ? [{ published, alt: said(alt, facts.translations?.en.photos?.[file], language), credit }] : [];
  });
}

/**
 * How wide a picture stands in each place, as `sizes` says it; the counterpart of the columns in `lists.css`,
 * `entry.css` and `photos.css`. Where a picture is loaded late, browsers that can measure (`auto`) need no table.
 */
export const places = {
  page: { sizes: '(min-width: 75rem) 32rem, (min-width: 40rem) 42vw, calc(100vw - 2rem)', late: false },
  card: { sizes: 'auto, (min-width: 60rem) 18rem, (min-width: 32rem) 30vw, 46vw', late: true },
  gallery: { sizes: 'auto, (min-width: 40rem) 16rem, 46vw', late: true },
} as const;
export type Place = keyof typeof places;

/** Attributes of an `img`: every rendition with its width, and the middle one for browsers that know no `srcset`. */
export function sources(photo: PublishedPhoto, base: string): { src: string; srcset: string } {
  const { renditions } = photo;
  const address = (path: string) => `${base}${path}`;
  const plain = renditions[Math.floor(renditions.length / 2)] ?? widest(photo);
  return {
    src: address(plain.path),
    srcset: renditions.map(({ path, width }) => `${address(path)} ${width}w`).join(', '),
  };
}

/**
 * Whether dark text is easier to read on this colour than white text. The relative luminance of WCAG 2.2; at 0.179 both
 * have the same contrast, 4.58, so that the better one always reaches AA.
 */
export function isPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
