import { expect, test } from 'vitest';
import { draft, faults, withdrawn } from '../../../tests/rule-cases.ts';

const rule = 'protected-name';

test('outside its place', async () => {
  expect(await faults(rule, { [withdrawn]: [['name: Sambal Pecel Wati', 'name: Beras Pandanwangi Wati']] }))
    .toMatchInlineSnapshot(`
    "products/kota-madiun/dapur-wati-sambal-pecel/index.md:2:7 error name
      Nama “pandanwangi” dilindungi dan hanya milik cianjur. Ganti nama produknya.
      The name “pandanwangi” is protected and belongs to cianjur alone. Change the product's name."
  `);
});

test('in its place, without its licence', async () => {
  expect(await faults(rule, { [draft]: [['name: Kopi Tani Mulya', 'name: Beras Pandan Wangi']] }))
    .toMatchInlineSnapshot(`
    "products/cianjur/tani-mulya-kopi/index.md:2:7 error name
      Nama “pandan wangi” dilindungi. Tambahkan izin jenis “indikasi-geografis” dengan nomornya, atau ganti nama produknya.
      The name “pandan wangi” is protected. Add a licence of the kind “indikasi-geografis” with its number, or change the product's name."
  `);
});

test('in the English name alone', async () => {
  expect(
    await faults(rule, {
      [withdrawn]: [['sample: true', 'translations:\n  en:\n    name: Pandanwangi Rice\nsample: true']],
    }),
  ).toMatchInlineSnapshot(`
    "products/kota-madiun/dapur-wati-sambal-pecel/index.md:19:11 error translations.en.name
      Nama “pandanwangi” dilindungi dan hanya milik cianjur. Ganti nama produknya.
      The name “pandanwangi” is protected and belongs to cianjur alone. Change the product's name."
  `);
});

test('silent: in its place, with its licence', async () => {
  expect(
    await faults(rule, {
      [draft]: [
        [
          'name: Kopi Tani Mulya',
          'name: Beras Pandanwangi\nlicences:\n  - kind: indikasi-geografis\n    number: IG.00.2025.000999\n    validity: open\n    confirmed: 2026-03-05\n    evidence: seen',
        ],
      ],
    }),
  ).toBe('');
});

test('silent: one half of the name', async () => {
  expect(await faults(rule, { [withdrawn]: [['name: Sambal Pecel Wati', 'name: Bolu Pandan Wati']] })).toBe('');
});
