import { clauseFields, type Comparison } from '#model/standard.ts';
import { standardsOf, valueProblem } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { listing, quote } from '../wording.ts';

/** What a clause asks of a field is something that the field can say. */
export default defineRule<{
  problem: NonNullable<ReturnType<typeof valueProblem>>;
  field: string;
  value: string;
  comparisons: readonly Comparison[];
}>({
  code: 'brand-clause-value',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Nilai klausul cocok dengan kunci produknya', en: 'The value of a clause fits its field' },
    why: {
      id: 'Klausul tentang sebuah kunci dinilai mesin dari data produk. Karena itu nilainya ditulis sama seperti pada produk: hari dengan angka saja, isi bersih dengan satuannya, pilihan dengan kata dari daftarnya.',
      en: 'A clause on a field is judged by machine from the data of each product. Its value is therefore written as on a product: days as a bare number, net content with its unit, a choice with the word of its list.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `standard:
  version: "1"
  inForceFrom: 2026-03-01
  clauses:
    - id: tahan-lama
      text: Tahan sedikitnya lima bulan.
      test: { field: food.shelfLife, is: at-least, value: 5 bulan }
      evidence: declared
      weight: hard
      lines: [tauco-hitam]`,
    right: `standard:
  version: "1"
  inForceFrom: 2026-03-01
  clauses:
    - id: tahan-lama
      text: Tahan sedikitnya lima bulan.
      test: { field: food.shelfLife, is: at-least, value: 150 }
      evidence: declared
      weight: hard
      lines: [tauco-hitam]`,
    args: {
      problem: 'value',
      field: 'food.shelfLife',
      value: '5 bulan',
      comparisons: ['at-least', 'at-most', 'equals', 'present'],
    },
  },
  message: {
    id: ({ problem, field, value, comparisons }) =>
      ({
        'no-comparison': `Klausul tentang ${quote(field)} belum menyebut perbandingannya. Tambahkan "is: …" dengan salah satu dari ${listing(comparisons)}.`,
        comparison: `Kunci ${quote(field)} tidak dapat dibandingkan begitu. Pilihannya: ${listing(comparisons)}.`,
        'no-value': `Klausul tentang ${quote(field)} belum menyebut nilainya. Tambahkan value.`,
        needless:
          'Perbandingan present hanya menanyakan apakah datanya ada. Hapus value, atau pilih perbandingan lain.',
        value: `${quote(value)} bukan nilai untuk ${quote(field)}. Tulis seperti pada produk.`,
      })[problem],
    en: ({ problem, field, value, comparisons }) =>
      ({
        'no-comparison': `The clause on ${quote(field)} does not say how to compare. Add "is: …" with one of ${listing(comparisons)}.`,
        comparison: `The field ${quote(field)} cannot be compared like that. Choose from ${listing(comparisons)}.`,
        'no-value': `The clause on ${quote(field)} names no value. Add value.`,
        needless: 'The comparison present only asks whether the field is there. Delete value, or compare otherwise.',
        value: `${quote(value)} is no value for ${quote(field)}. Write it as on a product.`,
      })[problem],
  },
  *check(content) {
    for (const { brand, name, standard } of standardsOf(content)) {
      for (const [index, { test }] of standard.clauses.entries()) {
        const problem = valueProblem(test);
        if (!problem || test.field === undefined) continue;
        const at = { comparison: ['is'], value: ['value'], needless: ['value'], 'no-value': [], 'no-comparison': [] };
        yield {
          file: brand.file,
          path: [name, 'clauses', index, 'test', ...at[problem]],
          args: {
            problem,
            field: test.field,
            value: test.value ?? '',
            comparisons: clauseFields.get(test.field)?.comparisons ?? [],
          },
        };
      }
    }
  },
});
