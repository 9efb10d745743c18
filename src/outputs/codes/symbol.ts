import { encode } from 'uqr';

/** A QR symbol: its width in modules and the dark ones as the `d` of a stroked path, without the quiet zone. */
export interface Symbol {
  readonly modules: number;
  readonly path: string;
}

/** Modules that stay light on each side (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The symbol of an address, at level Q: a quarter of it may be dirty or torn. In capitals it is written in alphanumeric
 * mode, so that up to 47 characters fit into 29 modules. Each run of dark modules is one horizontal stroke of width 1.
 */
export function symbolOf(address: string): Symbol {
  const { data } = encode(address, { ecc: 'Q', border: 0, boostEcc: false });
  let path = '';
  for (const [y, row] of data.entries()) {
    let last: number | undefined;
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      let width = 1;
      while (row[x + width]) width += 1;
      path += last === undefined ? `M${x} ${y}.5h${width}` : `m${x - last} 0h${width}`;
      x += width;
      last = x;
    }
  }
  return { modules: data.length, path };
}
