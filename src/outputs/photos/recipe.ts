/**
 * How a photo is published: a square WebP in several widths. Everything that decides its bytes stands here or in the
 * version of the encoder; both go into the name of the file, so that a changed recipe makes new addresses. `version` is
 * raised where the steps change and none of these values does.
 */
export const photoRecipe = {
  version: 1,
  /**
   * Pixels. After the places where pictures stand: a card on a phone at double density needs 320, at triple density
   * 480; the picture of a product page needs 720 on a phone and about 1,010 in its column on a desktop at double density.
   */
  widths: [320, 480, 720, 1080],
  /** Under what is transparent: pictures that were cut out are made for white. */
  background: '#ffffff',
  /**
   * The middle of the picture, not what an algorithm finds interesting: whoever takes the photo can foresee it, it stays
   * the same in every version of the image library, and it never prefers a face or a hand to the pack.
   */
  position: 'centre',
  kernel: 'lanczos3',
  webp: { quality: 72, effort: 4 },
  /** The small picture in a saved bazaar, made from the narrowest of the others: a hundred of them weigh as much as two photos. */
  thumbnail: { width: 128, webp: { quality: 45, effort: 6 } },
} as const;

/** A width of the recipe is left out where the picture's own width is larger by less than this. */
const nearlyTheSame = 1.125;

/**
 * The widths in which a square of `side` pixels is published, narrowest first. Nothing is scaled up: a small picture
 * ends with its own size.
 */
export function plannedWidths(side: number): readonly number[] {
  const own = Math.min(side, Math.max(...photoRecipe.widths));
  return [...photoRecipe.widths.filter((width) => width * nearlyTheSame <= own), own];
}

/** The folder of all published photos, in the site and below its base path. */
export const photoFolder = 'foto';

/** Where a rendition lies in the site: `foto/<id>-<width>.webp`. `id` is 20 hexadecimal digits. */
export function renditionPath(id: string, width: number): string {
  return `${photoFolder}/${id}-${width}.webp`;
}

/** Takes such a path apart; `undefined` for every other path. */
export function parseRenditionPath(path: string): { readonly id: string; readonly width: number } | undefined {
  const match = /^foto\/([0-9a-f]{20})-([1-9]\d{0,3})\.webp$/.exec(path);
  return match?.[1] === undefined ? undefined : { id: match[1], width: Number(match[2]) };
}
