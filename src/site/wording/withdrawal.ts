/** Words of pages whose entry is no longer offered. */
export const withdrawalId = {
  /** The day is told where it is known. */
  product: (since: string | undefined) => `Produk ini tidak lagi ditawarkan${since ? ` sejak ${since}` : ''}.`,
  producer: (since: string | undefined) => `Usaha ini tidak lagi ikut dalam katalog${since ? ` sejak ${since}` : ''}.`,
  brand: (since: string | undefined) => `Merek ini tidak lagi dipakai${since ? ` sejak ${since}` : ''}.`,
  stays: 'Halamannya tetap ada bagi yang membuka tautan lama atau memindai kemasan lamanya.',
  replacement: 'Penggantinya:',
};

export const withdrawalEn: typeof withdrawalId = {
  product: (since) => `This product is no longer offered${since ? ` (since ${since})` : ''}.`,
  producer: (since) => `This business is no longer part of the catalogue${since ? ` (since ${since})` : ''}.`,
  brand: (since) => `This brand is no longer in use${since ? ` (since ${since})` : ''}.`,
  stays: 'Its page stays for anyone who follows an old link or scans an old pack.',
  replacement: 'What replaces it:',
};
