import { gtinCheckDigit } from '#model/fields/number-codes.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** The last digit follows from the others (GS1); 02, 04 and 2 are for a shop's own labels; one entry has one number. */
export default defineRule<{
  gtin: string;
  problem: 'digit' | 'restricted' | 'shared';
  expected: string;
  other: string;
}>({
  code: 'gtin-check',
  severity: 'error',
  guide: {
    subject: 'selling',
    title: { id: 'Kode batang benar sampai angka terakhir', en: 'Barcodes are right to the last digit' },
    why: {
      id: 'Angka terakhir kode batang dihitung dari angka lainnya (aturan GS1), sehingga salah ketik langsung ketahuan. Setiap kemasan punya nomor sendiri, dan nomor yang dibuat sebuah toko tidak berlaku di luar toko itu.',
      en: 'The last digit of a barcode follows from the others (GS1), so that a slip shows at once. Each pack has a number of its own, and numbers for use inside one shop mean nothing elsewhere.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'gtin: "8999999999987"',
    right: 'gtin: "8999999999995"',
    args: { gtin: '8999999999987', problem: 'digit', expected: '8', other: '' },
  },
  message: {
    id: ({ gtin, problem, expected, other }) =>
      problem === 'digit'
        ? `Angka terakhir kode batang ${quote(gtin)} seharusnya ${expected}. Mungkin ada angka yang salah ketik; salin lagi dari kemasan.`
        : problem === 'restricted'
          ? `Kode batang ${quote(gtin)} hanya berlaku di dalam satu toko. Pakai nomor resmi dari GS1 Indonesia, atau hapus gtin.`
          : `Kode batang ${quote(gtin)} juga dipakai ${quote(other, 120)}. Setiap kemasan punya nomor sendiri; periksa keduanya.`,
    en: ({ gtin, problem, expected, other }) =>
      problem === 'digit'
        ? `The last digit of the barcode ${quote(gtin)} should be ${expected}. A digit may be mistyped; copy it again from the pack.`
        : problem === 'restricted'
          ? `The barcode ${quote(gtin)} is valid only inside one shop. Use an official number from GS1 Indonesia, or delete gtin.`
          : `The barcode ${quote(gtin)} is also used by ${quote(other, 120)}. Each pack has a number of its own; check both.`,
  },
  *check(content) {
    const owners = new Map<string, string>();
    for (const { file, facts } of content.products) {
      const { gtin } = facts;
      if (gtin === undefined) continue;
      const args = { gtin, expected: '', other: '' };
      const digit = String(gtinCheckDigit(gtin.slice(0, -1)));
      if (!gtin.endsWith(digit)) yield { file, path: ['gtin'], args: { ...args, problem: 'digit', expected: digit } };
      if (isRestricted(gtin)) yield { file, path: ['gtin'], args: { ...args, problem: 'restricted' } };
      const id = gtin.padStart(14, '0');
      const other = owners.get(id);
      if (other === undefined) owners.set(id, file);
      else yield { file, path: ['gtin'], args: { ...args, problem: 'shared', other } };
    }
  },
});

/** Numbers for use inside one shop: prefixes 02, 04 and 2, and eight digits that begin with 0 or 2 (GS1). */
function isRestricted(gtin: string): boolean {
  if (gtin.length === 8) return /^[02]/.test(gtin);
  // The first of fourteen digits counts packs in a carton; the prefix comes after it.
  return /^(?:02|04|2)/.test(gtin.length === 14 ? gtin.slice(1) : gtin.padStart(13, '0'));
}
