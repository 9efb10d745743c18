/** The mark of the site, the awning and the window of a small shop, as path data in a square of 32 units. */
export const mark = {
  awning: 'M5 4h22l3 8a4 4 0 0 1-7 2.6A4.6 4.6 0 0 1 16 15a4.6 4.6 0 0 1-7-.4A4 4 0 0 1 2 12z',
  window: 'M5 17h3v9h16v-9h3v12H5z',
} as const;
