import type { Key } from '#model/key.ts';

/** A photo as it is published. All its renditions are squares that show the same. */
export interface PublishedPhoto {
  /** Pixels on each side of the widest rendition. */
  readonly side: number;
  /** The average colour as `#rrggbb`: stands in the place of the picture until that is there. */
  readonly colour: string;
  /** From the narrowest to the widest; never empty. `path` is the place in the site, without a slash in front. */
  readonly renditions: readonly { readonly width: number; readonly path: string }[];
}

/** Which photo of a product is published as what. */
export interface PhotoBook {
  /** The photo of this product under this file name; `undefined` where none was made. */
  readonly find: (product: Key, file: string) => PublishedPhoto | undefined;
}

/** A photo book from its pages. */
export function createPhotoBook(
  pages: Iterable<readonly [product: Key, file: string, photo: PublishedPhoto]>,
): PhotoBook {
  const photos = new Map<string, PublishedPhoto>();
  for (const [product, file, photo] of pages) photos.set(`${product}/${file}`, photo);
  return { find: (product, file) => photos.get(`${product}/${file}`) };
}

/** The widest rendition: for a social picture, or structured data. */
export function widest(photo: PublishedPhoto): PublishedPhoto['renditions'][number] {
  const last = photo.renditions.at(-1);
  if (!last) throw new Error('A published photo has at least one rendition.');
  return last;
}
