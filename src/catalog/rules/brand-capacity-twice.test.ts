import { expect, test } from 'vitest';
import { brand, faults, large, product } from '../../../tests/rule-cases.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'brand-capacity-twice';

const third = `---
name: Tauco Hitam Jumbo
producer: cianjur/sari-rasa
category: bumbu
status: curated
brand: cianjur/tauco-bersama
line: tauco-hitam-besar
packaging: { net: "1,5 kg" }
sample: true
---
`;

test('two products of one maker in one line', async () => {
  expect(await faults(rule, { 'products/cianjur/sari-rasa-tauco-jumbo/index.md': third })).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco-jumbo/index.md:7:7 warning line
      Produsen ini sudah punya produk lain di lini yang sama, “cianjur/sari-rasa-tauco-besar”, sehingga kapasitasnya terhitung dua kali. Pindahkan salah satunya ke lini lain, atau jadikan satu.
      This maker has another product in the same line, “cianjur/sari-rasa-tauco-besar”, so that its capacity counts twice. Move one of them to another line, or make them one."
  `);
});

test('one family under two brands, each with a capacity', async () => {
  expect(
    await faults(rule, {
      'brands/cianjur/tauco-kedua.md': String(small[brand]).replace('name: Tauco Bersama', 'name: Tauco Kedua'),
      [large]: [['brand: cianjur/tauco-bersama', 'order: { capacity: 900 }\nbrand: cianjur/tauco-kedua']],
    }),
  ).toMatchInlineSnapshot(`
    "products/cianjur/sari-rasa-tauco/index.md:35:13 warning order.capacity
      Barang ini dan “cianjur/sari-rasa-tauco-besar” satu keluarga dari satu produsen, tetapi dijual dengan dua merek bersama, sehingga kapasitasnya terhitung di keduanya. Bagilah kapasitasnya, atau tulis pada satu produk saja.
      This and “cianjur/sari-rasa-tauco-besar” are of one family and one maker, but sold under two communal brands, so that the capacity counts in both. Divide it, or state it on one product alone."
  `);
});

test('silent: one family in two lines of one brand, both with a capacity', async () => {
  expect(await faults(rule, { [large]: [['family:', 'order: { capacity: 900 }\nfamily:']] })).toBe('');
});

test('silent: one family under two brands, one without a capacity', async () => {
  expect(
    await faults(rule, {
      'brands/cianjur/tauco-kedua.md': String(small[brand]).replace('name: Tauco Bersama', 'name: Tauco Kedua'),
      [product]: [['brand: cianjur/tauco-bersama', 'brand: cianjur/tauco-kedua']],
    }),
  ).toBe('');
});
