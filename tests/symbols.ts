import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Reads its WebAssembly from the package, and nothing from the network. */
await prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer,
  },
  fireImmediately: true,
});

/** What a decoder read: the text, and how the symbol is made where the decoder tells. */
export interface Decoded {
  readonly zxing: string | undefined;
  readonly jsqr: string | undefined;
  /** How much may be damaged: L, M, Q or H. */
  readonly level: string | undefined;
}

/** Millimetres of an inch. */
const inch = 25.4;

/** Draws an SVG as a printer with so many dots per inch would at this width in millimetres, and reads it twice. */
export async function decodeSvg(svg: string, width: number, dotsPerInch = 300): Promise<Decoded> {
  const pixels = Math.round((width / inch) * dotsPerInch);
  const { data, info } = await sharp(Buffer.from(svg), { density: 600 })
    .resize({ width: pixels })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodePixels(new Uint8ClampedArray(data), info.width, info.height);
}

/** The one symbol in a picture and its place, by the first decoder alone. */
export async function readSymbol(image: ImageData) {
  const [found] = await readBarcodes(image, { formats: ['QRCode'] });
  return found;
}

/** Reads the one symbol in a picture of RGBA pixels, by two decoders that share no code. */
async function decodePixels(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Promise<Decoded> {
  const found = await readSymbol({ data, width, height, colorSpace: 'srgb' });
  return {
    zxing: found?.text,
    jsqr: jsQR(data, width, height)?.data,
    level: found && (JSON.parse(found.extra) as { ECLevel?: string }).ECLevel,
  };
}
