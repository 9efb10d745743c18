import type { PaletteName } from '#model/vocabulary.ts';

/** The colours of one drawing; all stand out from a light tint of the same hue and from a dark one. */
export interface Palette {
  /** The pack itself. */
  readonly body: string;
  /** Lids, bands and edges. */
  readonly dark: string;
  /** Ornaments and whatever is seen through. */
  readonly light: string;
  /** Text on `paper`, with a contrast of 7 or more. */
  readonly ink: string;
}

/** The ground of every label. */
export const paper = '#fffdf6';

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  pandan: { body: '#3f9460', dark: '#226540', light: '#bfe0ae', ink: '#173a24' },
  padi: { body: '#e5af30', dark: '#a86f12', light: '#fbe6a9', ink: '#4a3006' },
  nila: { body: '#4d60c4', dark: '#303f9a', light: '#c6cff5', ink: '#1d2763' },
  cabai: { body: '#d44a39', dark: '#9c2b22', light: '#f9c8b6', ink: '#6a1710' },
  tanah: { body: '#b5734a', dark: '#7a4727', light: '#ecd0ae', ink: '#47260f' },
  laut: { body: '#258fa1', dark: '#16606f', light: '#b3e2df', ink: '#0b3b48' },
};

/** Colours that a material has whatever the palette. */
export const material = {
  leaf: '#4f9444',
  leafDark: '#2f6b30',
  leafLight: '#8fc069',
  straw: '#dab878',
  strawDark: '#a87d46',
  crust: '#d08b45',
  crumb: '#efbf7c',
  fish: '#dfe8ea',
  fishDark: '#8ba0a8',
  glow: '#ffe49a',
} as const;
