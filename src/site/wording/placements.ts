import { formatNumber } from '../format/number.ts';

/** Where products stand, in Indonesian; `placementEn` has the same shape. */
export const placementId = {
  whereToBuy: 'Tempat membeli',
  note: 'Persediaan dapat habis; tanyakan dahulu kepada penjualnya.',
  alsoAt: 'Juga di:',
  carries: 'Produk yang dijual di sini',
  carriesUnknown: 'Daftar produk yang dijual di sini belum tersedia.',
  earlier: 'Pernah dijual di sini',
  outlets: (count: number) => `${formatNumber(count, 'id')} gerai`,
  confirmed: (date: string) => `dipastikan ${date}`,
  old: 'perlu dicek',
  ended: 'sudah berakhir',
};

export const placementEn: typeof placementId = {
  whereToBuy: 'Where to buy',
  note: 'Stock may run out; ask the place first.',
  alsoAt: 'Also at:',
  carries: 'Products sold here',
  carriesUnknown: 'The list of products sold here is not available yet.',
  earlier: 'Sold here before',
  outlets: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'outlet' : 'outlets'}`,
  confirmed: (date) => `confirmed ${date}`,
  old: 'to be checked',
  ended: 'has ended',
};
