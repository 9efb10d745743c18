/** The part of opentype.js that is used here; the package brings no types of its own. */
declare module 'opentype.js' {
  /** A step of an outline, as in the path data of SVG. */
  export type PathCommand =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: 'C';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'Z' };
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth?: number;
    /** The outline with its origin at `x` and `y`; `y` grows downwards. */
    getPath(x: number, y: number, fontSize: number): { readonly commands: readonly PathCommand[] };
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
    /** The glyph's index; 0 for a character that the font does not have. */
    charToGlyphIndex(character: string): number;
    getKerningValue(left: Glyph, right: Glyph): number;
  }
  const opentype: {
    /** Reads a font in TrueType, OpenType or WOFF form. Throws on anything else. */
    parse(bytes: ArrayBuffer): Font;
  };
  export default opentype;
}
