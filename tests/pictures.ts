import sharp from 'sharp';

/** Pictures for tests, made where they are used. Colours are plain ramps, so that every pixel tells where it stands. */
const [pictureWidth, pictureHeight] = [600, 400];

/** The colour of a pixel of the upright picture: red grows to the right, green downwards. */
function ramp(x: number, y: number): readonly [number, number, number] {
  return [Math.round((x / pictureWidth) * 255), Math.round((y / pictureHeight) * 255), 90];
}

/** Where the pixel in row and column of a stored picture stands in the upright one: EXIF 2.32, tag 274, in order. */
const upright: readonly ((row: number, column: number) => readonly [x: number, y: number])[] = [
  (row, column) => [column, row],
  (row, column) => [pictureWidth - 1 - column, row],
  (row, column) => [pictureWidth - 1 - column, pictureHeight - 1 - row],
  (row, column) => [column, pictureHeight - 1 - row],
  (row, column) => [row, column],
  (row, column) => [pictureWidth - 1 - row, column],
  (row, column) => [pictureWidth - 1 - row, pictureHeight - 1 - column],
  (row, column) => [row, pictureHeight - 1 - column],
];

/** The same upright picture as a camera in this position stores it (1 to 8), without the tag that says so. */
export function stored(orientation: number): ReturnType<typeof sharp> {
  const place = upright[orientation - 1];
  if (!place) throw new Error(`There is no orientation ${orientation}.`);
  const [width, height] = orientation > 4 ? [pictureHeight, pictureWidth] : [pictureWidth, pictureHeight];
  const pixels = Buffer.alloc(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [x, y] = place(row, column);
      pixels.set(ramp(x, y), (row * width + column) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A word that stands in every piece of metadata of `laden`. */
export const secret = 'RAHASIA';

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${secret}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A picture with everything that a camera or an editor may leave in it: place, owner, serial number, profile. */
export async function laden(format: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
  const bytes = await stored(1)
    .withIccProfile('p3')
    .withExif({
      IFD0: { Artist: secret, Copyright: secret, ImageDescription: secret },
      IFD2: { BodySerialNumber: secret },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 49/1 3/1', GPSLongitudeRef: 'E', GPSLongitude: '107/1 8/1 24/1' },
    })
    .withXmp(xmp)
    .toFormat(format, { quality: 95 })
    .toBuffer();
  return format === 'jpeg' ? withSegments(bytes) : bytes;
}

/** A JPEG with an IPTC block (APP13) and a comment behind its first marker. */
function withSegments(jpeg: Buffer): Uint8Array {
  const segment = (marker: number, content: Buffer) => {
    const length = content.length + 2;
    return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), content]);
  };
  const value = Buffer.from(secret);
  // IPTC-IIM 2:80 By-line, in a Photoshop resource 0x0404.
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, value.length]), value]);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM', 'latin1'),
    Buffer.from([0x04, 0x04, 0, 0, 0, 0, 0, iptc.length]),
    iptc,
    Buffer.alloc(iptc.length % 2),
  ]);
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xed, resource), segment(0xfe, value), jpeg.subarray(2)]);
}

/** Names of all chunks of a WebP, read to its end; throws where the container does not add up. */
export function webpChunks(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP')
    throw new Error('No WebP.');
  if (file.readUInt32LE(4) !== file.length - 8) throw new Error('The container does not end with the file.');
  const names: string[] = [];
  let at = 12;
  while (at < file.length) {
    names.push(file.toString('latin1', at, at + 4));
    const length = file.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  if (at !== file.length) throw new Error('A chunk goes beyond the file.');
  return names;
}
