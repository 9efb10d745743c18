import type { Earlier } from '#catalog/content.ts';
import type { Report } from '#catalog/report.ts';
import { changed, check, type Change } from './tree.ts';

/** Files of the small catalogue that rules are tried on. */
export const product = 'products/cianjur/sari-rasa-tauco/index.md';
export const large = 'products/cianjur/sari-rasa-tauco-besar/index.md';
export const draft = 'products/cianjur/tani-mulya-kopi/index.md';
export const withdrawn = 'products/kota-madiun/dapur-wati-sambal-pecel/index.md';
export const erased = 'products/kota-madiun/dapur-wati-brem/index.md';
export const producer = 'producers/cianjur/sari-rasa.md';
export const supplier = 'producers/cianjur/tani-mulya.md';
export const brand = 'brands/cianjur/tauco-bersama.md';
export const cluster = 'clusters/cianjur/tauco.md';
export const partner = 'partners/toko-uji.md';
export const agreement = 'agreements/cianjur/rak-uji.md';
export const regency = 'regencies/cianjur.md';
export const city = 'regencies/kota-madiun.md';
export const round = 'curations/cianjur/kurasi-2026.md';
export const program = 'programs/cianjur/pendampingan-uji.md';
export const placements = 'placements/cianjur/toko-uji.csv';
export const evaluations = 'evaluations/cianjur/2026.csv';
export const event = 'events/cianjur/bazar-uji/index.md';
export const stands = 'events/cianjur/bazar-uji/stands.csv';
export const codes = 'codes/cianjur.csv';
export const photo = 'products/cianjur/sari-rasa-tauco/depan.jpg';

/**
 * What one rule says of the small catalogue after some changes: place, severity, path and suggestion, then the message
 * in both languages. Empty where it says nothing.
 */
export async function faults(
  rule: string,
  changes: Readonly<Record<string, Change>>,
  states: readonly Earlier[] = [],
): Promise<string> {
  const tree = changed(changes);
  return reportOf(rule, await check(tree, 'id', states), await check(tree, 'en', states));
}

/** What one rule says in two reports on the same content, in both languages. */
export function reportOf(rule: string, indonesian: Report, english: Report): string {
  return indonesian.faults
    .map((fault, index) => ({ ...fault, en: english.faults[index]?.message ?? '' }))
    .filter((fault) => fault.rule === rule)
    .map(({ file, line, column, severity, path, suggestion, message, en }) => {
      const place = `${file}:${line}:${column} ${severity}${path && ` ${path}`}`;
      return `${place}${suggestion === undefined ? '' : ` → ${suggestion}`}\n  ${message}\n  ${en}`;
    })
    .join('\n');
}
