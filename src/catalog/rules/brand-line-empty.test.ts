import { expect, test } from 'vitest';
import { brand, faults, large } from '../../../tests/rule-cases.ts';

const rule = 'brand-line-empty';
const lines: [string, string] = [
  'lines:\n',
  'lines:\n  - { id: tauco-putih, name: Tauco Putih, net: 250 g, unit: stoples }\n',
];

test('a line that nobody makes', async () => {
  expect(await faults(rule, { [brand]: [lines] })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:15:11 warning lines.0.id
      Belum ada produk anggota di lini “tauco-putih”. Tambahkan "line: …" pada produk yang termasuk, atau hapus lini ini.
      No member’s product is in the line “tauco-putih” yet. Add "line: …" to the products that belong to it, or delete the line."
  `);
});

test('a line whose product is a draft', async () => {
  expect(await faults(rule, { [large]: [['status: curated', 'status: draft']] })).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:19:9 warning lines.1.id
      Belum ada produk anggota di lini “tauco-hitam-besar”. Tambahkan "line: …" pada produk yang termasuk, atau hapus lini ini.
      No member’s product is in the line “tauco-hitam-besar” yet. Add "line: …" to the products that belong to it, or delete the line."
  `);
});

test('silent: a brand that is not active', async () => {
  expect(await faults(rule, { [brand]: [lines, ['status: active', 'status: inactive']] })).toBe('');
});

test('silent: a product that cannot be read may be of that line', async () => {
  expect(await faults(rule, { [large]: [['status: curated', 'status: [']] })).toBe('');
}); // prettier-ignore
