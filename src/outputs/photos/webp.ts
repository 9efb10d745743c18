/** Bytes at the start of a file that `plainWebp` needs. */
export const webpHeadBytes = 30;

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/**
 * Whether a file is a WebP of pixels and nothing else, told by its first bytes and its size: a RIFF container whose
 * only chunk is one `VP8 ` frame that fills it. Then there is no room for EXIF, XMP, a colour profile, transparency or
 * anything behind the end. Gives the size in pixels; `undefined` for every other file. (RFC 9649, 2.5; RFC 6386, 9.1)
 */
export function plainWebp(
  head: Uint8Array,
  size: number,
): { readonly width: number; readonly height: number } | undefined {
  if (head.length < webpHeadBytes) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (ascii(head, 0, 4) !== 'RIFF' || ascii(head, 8, 16) !== 'WEBPVP8 ') return undefined;
  const frame = view.getUint32(16, true);
  // A chunk of odd length is followed by one byte of padding.
  const end = 20 + frame + (frame % 2);
  if (end !== size || view.getUint32(4, true) !== size - 8) return undefined;
  const isKeyFrame = ((head[20] ?? 1) & 1) === 0;
  if (!isKeyFrame || head[23] !== 0x9d || head[24] !== 0x01 || head[25] !== 0x2a) return undefined;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
