import { expect, test } from 'vitest';
import { faults, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-result-refuted';
const typed = (clause: string, version: string): [string, string] => [
  'brandResults: [',
  `brandResults: [{ clause: ${clause}, version: "${version}", date: 2026-09-12, evidence: document }, `,
];

test('a price outside its band that is typed as passed', async () => {
  expect(await faults(rule, { [product]: [['retail: 25000', 'retail: 31000'], typed('harga', '1')] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:82:26 error brandResults.0.clause
        Klausul “harga” tertulis lulus menurut versi “1”, padahal data produk ini menunjukkan “31000”. Perbaiki datanya, atau hapus penilaian ini.
        The clause “harga” is typed as passed under version “1”, but the data of this product show “31000”. Mend the data, or delete this finding."
    `);
});

test('a clause of the version that comes, typed for that version', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 170'], typed('tahan-lama', '2')] }))
    .toMatchInlineSnapshot(`
      "products/cianjur/sari-rasa-tauco/index.md:82:26 error brandResults.0.clause
        Klausul “tahan-lama” tertulis lulus menurut versi “2”, padahal data produk ini menunjukkan “170”. Perbaiki datanya, atau hapus penilaian ini.
        The clause “tahan-lama” is typed as passed under version “2”, but the data of this product show “170”. Mend the data, or delete this finding."
    `);
});

test('silent: typed for a version before the standard rose', async () => {
  expect(await faults(rule, { [product]: [['shelfLife: 180', 'shelfLife: 120'], typed('tahan-lama', '0')] })).toBe('');
});

test('silent: data that say nothing', async () => {
  expect(await faults(rule, { [product]: [['  shelfLife: 180\n', ''], typed('tahan-lama', '1')] })).toBe('');
});
