import { expect, test } from 'vitest';
import { brand, faults, large, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-result-clause';
const result = 'brandResults: [{ clause: isi, version: "1", date: 2026-09-12, evidence: measured }]\n';

test('a clause that the standard does not have', async () => {
  expect(await faults(rule, { [product]: [['clause: rasa', 'clause: rassa']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:82:26 warning brandResults.0.clause → rasa
      Standar merek ini tidak punya klausul “rassa”. Klausulnya: isi, tahan-lama, halal, bahan, harga, rasa.
      The standard of this brand has no clause “rassa”. Its clauses: isi, tahan-lama, halal, bahan, harga, rasa."
  `);
});

test('a clause for another line', async () => {
  expect(await faults(rule, { [large]: [['family:', `${result.replace('isi', 'harga')}family:`]] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco-besar/index.md:12:26 warning brandResults.0.clause
        Klausul “harga” tidak berlaku bagi lini produk ini. Hapus penilaian ini, atau periksa line.
        The clause “harga” does not apply to the line of this product. Delete the finding, or check line."
    `);
});

test('a product without a brand', async () => {
  expect(await faults(rule, { [product]: [['brand: cianjur/tauco-bersama\nline: tauco-hitam\n', '']] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:80:1 warning brandResults
        Penilaian merek memerlukan merek dengan standar. Hapus brandResults, atau tambahkan brand.
        Findings need a brand with a standard. Delete brandResults, or add brand."
    `);
});

test('silent: a clause of the version that comes', async () => {
  expect(await faults(rule, { [brand]: [['    - id: harga', '    - id: harga-lama']] })).toBe('');
});

test('silent: a clause for every line', async () => {
  expect(await faults(rule, { [large]: [['family:', `${result}family:`]] })).toBe('');
});
