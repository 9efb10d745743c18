import { crc32, deflateSync } from 'node:zlib';

/** A PNG that is true to its header only: so many pixels are claimed, hardly any are there. */
export function pngClaiming(width: number, height: number): Uint8Array {
  return png(width, height, Buffer.alloc(64));
}

/** A PNG of one colour, true to its header: a few kilobytes for any number of pixels. */
export function blankPng(width: number, height: number): Uint8Array {
  return png(width, height, Buffer.alloc((Math.ceil(width / 8) + 1) * height));
}

/** One bit a pixel, in shades of grey. */
function png(width: number, height: number, rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
