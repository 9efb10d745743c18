import type { PageReference } from '#model/addresses.ts';
import { keyOf, regencyOf } from '#model/key.ts';
import type { SocialCard } from './cards.ts';

/** Size of every social picture in pixels: what messengers and networks show without cropping. */
export const socialSize = { width: 1200, height: 630 } as const;

/** The most bytes that a social picture may have: messengers leave out larger ones. */
export const socialLimit = 300_000;

/** The social picture of a page. */
export interface SocialPicture {
  /** Its address below the site's base: `/sosial/….png`. */
  readonly address: string;
  /** What it says, for those who cannot see it; in Indonesian, as in the picture. */
  readonly alt: string;
}

/** All social pictures of a site by the key of their entry. */
export type SocialAlbum = ReadonlyMap<SocialCard['of'], SocialPicture>;

/** The kind of file that a social picture is; messengers read both. */
export type SocialFormat = 'png' | 'jpeg';

/** A PNG of few colours where everything is drawn, a JPEG where there is a photo. */
export function socialFormat({ photo }: Pick<SocialCard, 'photo'>): SocialFormat {
  return photo === undefined ? 'png' : 'jpeg';
}

const extensions: Readonly<Record<SocialFormat, string>> = { png: 'png', jpeg: 'jpg' };

/** The name of the file with this digest. It is new whenever the picture is, so that no messenger shows an old one. */
export function socialFile(card: Pick<SocialCard, 'photo'>, digest: string): string {
  return `${digest}.${extensions[socialFormat(card)]}`;
}

/** The folder of the social pictures in the site. */
export const socialFolder = 'sosial';

/**
 * The picture of a page: that of its entry; of its regency for a cluster, of its brand for a line, of its event for a stand; else that of the
 * site. `undefined` where the site was built without pictures.
 */
export function socialPictureOf(album: SocialAlbum | undefined, page: PageReference): SocialPicture | undefined {
  if (!album) return undefined;
  return ('page' in page ? ofEntry(album, page) : undefined) ?? album.get('site');
}

function ofEntry(album: SocialAlbum, { page, id }: Extract<PageReference, { page: unknown }>) {
  if (page === 'category' || page === 'rule') return undefined;
  if (page === 'line' || page === 'stand' || page === 'goods') {
    const whole = id.split('/', 2).join('/');
    return album.get(keyOf(page === 'line' ? 'brand' : 'event', whole));
  }
  return page === 'cluster' ? album.get(keyOf('regency', regencyOf(id))) : album.get(keyOf(page, id));
}
