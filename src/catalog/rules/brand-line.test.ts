import { expect, test } from 'vitest';
import { faults, large, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-line';

test('a line that the brand does not have', async () => {
  expect(await faults(rule, { [product]: [['line: tauco-hitam', 'line: tauco-hitm']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:7:7 error line → tauco-hitam
      Merek bersama ini tidak punya lini “tauco-hitm”. Lininya: tauco-hitam, tauco-hitam-besar.
      This brand has no line “tauco-hitm”. Its lines: tauco-hitam, tauco-hitam-besar."
  `);
});

test('a product of a brand without its line', async () => {
  expect(await faults(rule, { [product]: [['line: tauco-hitam\n', '']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:6:8 error brand
      Produk merek bersama harus menyebut lininya. Tambahkan "line: …" dengan salah satu dari tauco-hitam, tauco-hitam-besar.
      A product of a communal brand must name its line. Add "line: …" with one of tauco-hitam, tauco-hitam-besar."
  `);
});

test('a line without a brand', async () => {
  expect(await faults(rule, { [product]: [['brand: cianjur/tauco-bersama\n', '']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:6:7 error line
      Kunci line hanya dipakai bersama kunci brand. Tambahkan brand, atau hapus line.
      The key line goes only with brand. Add brand, or delete line."
  `);
});

test('another net content than the line promises', async () => {
  expect(await faults(rule, { [large]: [['net: 1,5 kg', 'net: 1,25 kg']] })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco-besar/index.md:11:8 error packaging.net → 1,5 kg
      Isi bersih berbeda dari lini “tauco-hitam-besar”, yang menjanjikan 1,5 kg. Samakan salah satunya.
      The net content differs from the line “tauco-hitam-besar”, which promises 1,5 kg. Make the two agree."
  `);
});

test('silent: the same net content in another unit', async () => {
  expect(await faults(rule, { [large]: [['net: 1,5 kg', 'net: 1500 g']] })).toBe('');
});

test('silent: neither brand nor line', async () => {
  expect(await faults(rule, { [product]: [['brand: cianjur/tauco-bersama\nline: tauco-hitam\n', '']] })).toBe('');
});
