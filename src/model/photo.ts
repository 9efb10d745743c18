/** What a photo may be. Checked from the header first: beyond the area nothing is decoded at all. */
export const photoLimits = {
  /** Largest file in bytes. */
  bytes: 12 * 1024 * 1024,
  /** Largest area in pixels. */
  pixels: 50_000_000,
  /** Shortest side in pixels. */
  side: 400,
  /** Longest side as a multiple of the shortest. */
  aspect: 3,
} as const;
