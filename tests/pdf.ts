import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import jsqr from 'jsqr';
import { readSymbol } from './symbols.ts';

/** A character on paper: millimetres from the left and upper edge, size in points. */
export interface Printed {
  readonly character: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page as pixels of one byte each, 0 for black. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  /** Pixels in a millimetre. */
  readonly scale: number;
}

export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly characters: readonly Printed[];
  /** The page at so many dots per inch. */
  readonly render: (dpi: number) => Promise<Pixels>;
}

const millimetre = 25.4 / 72;

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** The functions of PDFium that its wrapper leaves out. */
interface Module {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (bytes: number) => number;
  readonly _free: (pointer: number) => void;
  readonly _FPDFText_LoadPage: (page: number) => number;
  readonly _FPDFText_ClosePage: (text: number) => void;
  readonly _FPDFText_CountChars: (text: number) => number;
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly _FPDFText_GetFontSize: (text: number, index: number) => number;
  readonly _FPDFText_GetCharBox: (text: number, index: number, l: number, r: number, b: number, t: number) => number;
}

/** Reads a PDF with PDFium, as browsers do. */
export async function openPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  return [...document.pages()].map((page, index) => {
    const { originalWidth, originalHeight } = sizeOf(page);
    return {
      width: originalWidth * millimetre,
      height: originalHeight * millimetre,
      // Words that belong together are joined by another space.
      text: page.getText().replaceAll('\u00a0', ' '),
      characters: charactersOf(page, originalHeight),
      async render(dpi) {
        // Rendering closes a page.
        const fresh = document.getPage(index);
        // The wrapper would take whole points of the page, which is off by up to a third of a millimetre.
        const [wide, high] = [originalWidth, originalHeight].map((points) => Math.round((points / 72) * dpi));
        const size = { scale: 1, width: wide ?? 0, height: high ?? 0 };
        const { data, width, height } = await fresh.render({ ...size, render: 'bitmap', colorSpace: 'Gray' });
        return { width, height, grey: data, scale: dpi / 25.4 };
      },
    };
  });
}

/** In points, with fractions, which the wrapper rounds away. */
function sizeOf(page: PDFiumPage): { originalWidth: number; originalHeight: number } {
  const { module, pageIdx } = page as unknown as {
    module: { _FPDF_GetPageWidthF: (page: number) => number; _FPDF_GetPageHeightF: (page: number) => number };
    pageIdx: number;
  };
  return { originalWidth: module._FPDF_GetPageWidthF(pageIdx), originalHeight: module._FPDF_GetPageHeightF(pageIdx) };
}

function charactersOf(page: PDFiumPage, height: number): Printed[] {
  const { module, pageIdx } = page as unknown as { module: Module; pageIdx: number };
  const text = module._FPDFText_LoadPage(pageIdx);
  const room = module._malloc(32);
  const found: Printed[] = [];
  for (let index = 0; index < module._FPDFText_CountChars(text); index += 1) {
    const unicode = module._FPDFText_GetUnicode(text, index);
    const places = [0, 8, 16, 24].map((offset) => room + offset) as [number, number, number, number];
    if (/^\s$/u.test(String.fromCodePoint(unicode)) || !module._FPDFText_GetCharBox(text, index, ...places)) continue;
    const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(module.HEAPU8.buffer, room, 4);
    found.push({
      character: String.fromCodePoint(unicode),
      size: module._FPDFText_GetFontSize(text, index),
      left: left * millimetre,
      right: right * millimetre,
      top: (height - top) * millimetre,
      bottom: (height - bottom) * millimetre,
    });
  }
  module._free(room);
  module._FPDFText_ClosePage(text);
  return found;
}

/** A part of a page, in millimetres. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels of a part, as the decoders want them. */
function crop({ width, height, grey, scale }: Pixels, part: Part): ImageData {
  const [left, top] = [Math.round(part.left * scale), Math.round(part.top * scale)];
  const [columns, rows] = [Math.round(part.width * scale), Math.round(part.height * scale)];
  const data = new Uint8ClampedArray(columns * rows * 4).fill(255);
  for (let y = 0; y < rows && top + y < height; y += 1) {
    for (let x = 0; x < columns && left + x < width; x += 1) {
      const value = grey[(top + y) * width + left + x] ?? 255;
      data.fill(value, (y * columns + x) * 4, (y * columns + x) * 4 + 3);
    }
  }
  return { data, width: columns, height: rows, colorSpace: 'srgb' };
}

/** What two independent readers find in a part of a page, and how the symbol is printed. */
export interface Decoded {
  /** Empty where a reader finds nothing. */
  readonly zxing: string;
  readonly jsqr: string;
  /** Width of a module in millimetres. */
  readonly module: number;
  /** The darkest pixel within four modules around the symbol. */
  readonly quiet: number;
}

/** Modules that have to stay light around a symbol (ISO/IEC 18004). */
const quietModules = 4;

/**
 * Reads the one symbol of a part of a page, which is so many modules wide. The second reader gets the symbol alone,
 * because it finds none among texts.
 */
export async function decode(pixels: Pixels, part: Part, modules: number): Promise<Decoded> {
  const image = crop(pixels, part);
  const found = await readSymbol(image);
  if (!found) return { zxing: '', jsqr: '', module: 0, quiet: 0 };
  const { topLeft, bottomRight } = found.position;
  const [side, quiet] = [bottomRight.x - topLeft.x, (quietModules * (bottomRight.x - topLeft.x)) / modules];
  const scale = pixels.scale;
  const alone: Part = {
    left: part.left + (topLeft.x - quiet) / scale,
    top: part.top + (topLeft.y - quiet) / scale,
    width: (side + 2 * quiet) / scale,
    height: (side + 2 * quiet) / scale,
  };
  const { data, width } = smaller(crop(pixels, alone), 6 * (modules + 2 * quietModules));
  // Readers find the corners of a symbol to about half a module.
  const [ring, blur] = [(2.8 * quiet) / quietModules / scale, (0.6 * quiet) / quietModules / scale];
  const zone: Part = { left: alone.left + blur, top: alone.top + blur, width: alone.width - 2 * blur, height: alone.height - 2 * blur }; // prettier-ignore
  const edges: Part[] = [
    { ...zone, height: ring },
    { ...zone, top: zone.top + zone.height - ring, height: ring },
    { ...zone, width: ring },
    { ...zone, left: zone.left + zone.width - ring, width: ring },
  ];
  return {
    zxing: found.text,
    jsqr: jsqr(data, width, data.length / 4 / width, { inversionAttempts: 'dontInvert' })?.data ?? '',
    module: side / modules / scale,
    quiet: Math.min(...edges.map((edge) => darkest(pixels, edge))),
  };
}

/** The same picture about as wide as wanted, where it is wider: every so many pixels. */
function smaller(image: ImageData, wanted: number): { data: Uint8ClampedArray; width: number } {
  const step = Math.max(1, Math.round(image.width / wanted));
  const [width, height] = [Math.floor(image.width / step), Math.floor(image.height / step)];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * step * image.width + x * step) * 4;
      data.set(image.data.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { data, width };
}

/** The darkest pixel of a part: 255 where nothing is printed. */
export function darkest(pixels: Pixels, part: Part): number {
  const { data } = crop(pixels, part);
  let least = 255;
  for (let index = 0; index < data.length; index += 4) least = Math.min(least, data[index] ?? 255);
  return least;
}
