import type { Language } from '#model/language.ts';
import type { Quantity, Size } from '#model/fields/measure.ts';
import { remembered } from './remembered.ts';

const formatter = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  return remembered((value: number) => format.format(value));
};
const formats: Readonly<Record<Language, (value: number) => string>> = {
  id: formatter('id-ID'),
  en: formatter('en-GB'),
};

/** 1234567.5 → `1.234.567,5` in Indonesian, `1,234,567.5` in English. */
export function formatNumber(value: number, language: Language): string {
  return formats[language](value);
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
