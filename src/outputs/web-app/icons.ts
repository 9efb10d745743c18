/** An icon of the site: the mark from `public/favicon.svg` as pixels. */
export interface Icon {
  /** Name in the root of the site. */
  readonly file: string;
  /** Pixels on each side. */
  readonly side: number;
  /** How much of the side the mark takes up; the rest is margin. */
  readonly share: number;
  /** The colour behind the mark; nothing where it may be seen through. */
  readonly ground?: string;
  /** What a web app manifest may use it for; left out there without it. */
  readonly purpose?: 'any' | 'maskable';
}

/** The colour of the paper in `styles/tokens.css`. */
export const iconGround = '#faf6ee';

/**
 * Every icon that is made. A maskable one keeps the mark within the circle of 80 % that no platform cuts off (W3C,
 * Web App Manifest, "Icon masks and safe zone"): a square of at most 56 % fits into it. An Apple one is never seen
 * through, and its corners are rounded by the system.
 */
export const icons = [
  { file: 'ikon-192.png', side: 192, share: 0.92, purpose: 'any' },
  { file: 'ikon-512.png', side: 512, share: 0.92, purpose: 'any' },
  { file: 'ikon-maskable-512.png', side: 512, share: 0.54, ground: iconGround, purpose: 'maskable' },
  { file: 'apple-touch-icon.png', side: 180, share: 0.7, ground: iconGround },
] as const satisfies readonly Icon[];

/** The icon for those who ask for `/favicon.ico` without having read a page, and how large it is in pixels. */
export const icoFile = { file: 'favicon.ico', side: 32, share: 1 } as const satisfies Icon;

/** A PNG of at most 255 pixels on each side as an ICO file with one picture, which every browser since 2010 reads. */
export function icoOf(png: Uint8Array, side: number): Uint8Array {
  const header = 22;
  const bytes = new Uint8Array(header + png.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  view.setUint8(6, side);
  view.setUint8(7, side);
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, header, true);
  bytes.set(png, header);
  return bytes;
}
