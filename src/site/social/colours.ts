import type { PaletteName } from '#model/vocabulary.ts';

/** Colours of the light scheme, as in `styles/tokens.css`: a picture is the same wherever it is shown. */
export const colours = { paper: '#faf6ee', ink: '#1f1a14', soft: '#574d41', line: '#ddd2be' } as const;

/** Accent and tint of each palette, as in `styles/tokens.css`. */
export const accents: Readonly<Record<PaletteName, { readonly accent: string; readonly tint: string }>> = {
  pandan: { accent: '#1d6337', tint: '#dfeadb' },
  padi: { accent: '#704a00', tint: '#f8e7b8' },
  nila: { accent: '#2c3c92', tint: '#dfe3f6' },
  cabai: { accent: '#9a2519', tint: '#f7ddd5' },
  tanah: { accent: '#7a3d14', tint: '#f3e0cf' },
  laut: { accent: '#0f5a66', tint: '#d5eaec' },
};
