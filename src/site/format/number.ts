import type { Language } from '#model/language.ts';
import type { Quantity, Size } from '#model/fields/measure.ts';

const formats = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
};

/** The same prices and weights stand on thousands of pages, and formatting one takes longer than finding it again. */
const texts: Readonly<Record<Language, Map<number, string>>> = { id: new Map(), en: new Map() };

/** 1234567.5 → `1.234.567,5` in Indonesian, `1,234,567.5` in English. */
export function formatNumber(value: number, language: Language): string {
  const known = texts[language];
  let text = known.get(value);
  if (text === undefined) {
    text = formats[language].format(value);
    known.set(value, text);
  }
  return text;
}

/** Whole rupiah → `Rp12.500`, without a space, as official Indonesian writes it. */
export function formatRupiah(value: number, language: Language): string {
  return `Rp${formatNumber(value, language)}`;
}

/** `250 g`, `1,5 kg`. */
export function formatQuantity({ value, unit }: Quantity, language: Language): string {
  return `${formatNumber(value, language)} ${unit}`;
}

/** Millimetres → `400 × 300 × 250 mm`. */
export function formatSize({ length, width, height }: Size): string {
  return `${length} × ${width} × ${height} mm`;
}

/** Grams → `750 g`, from one kilogram on `5,2 kg`. */
export function formatWeight(grams: number, language: Language): string {
  return grams < 1000 ? `${formatNumber(grams, language)} g` : `${formatNumber(grams / 1000, language)} kg`;
}
