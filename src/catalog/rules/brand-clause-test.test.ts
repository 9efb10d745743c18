import { expect, test } from 'vitest';
import { brand, faults } from '../../../tests/rule-cases.ts';

const rule = 'brand-clause-test';

test('two ways at once', async () => {
  expect(await faults(rule, { [brand]: [['packSize: line', 'packSize: line\n        licence: pirt']] }))
    .toMatchInlineSnapshot(`
      "brands/cianjur/tauco-bersama.md:40:7 error standard.clauses.0.test
        Klausul ini dinilai dengan beberapa cara sekaligus: licence, packSize. Pilih satu, atau tulis dua klausul.
        This clause is judged in several ways at once: licence, packSize. Choose one, or write two clauses."
    `);
});

test('no way at all, and a comparison without a field', async () => {
  expect(
    await faults(rule, {
      [brand]: [
        ['test:\n        packSize: line', 'test: {}'],
        ['licence: halal', 'licence: halal\n        is: present'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:40:7 error standard.clauses.0.test
      Klausul ini belum menyebut cara menilainya. Tambahkan salah satu dari field, licence, ingredient, packSize, price, finding.
      This clause does not say how it is judged. Add one of field, licence, ingredient, packSize, price, finding.
    brands/cianjur/tauco-bersama.md:54:7 error standard.clauses.2.test
      Kunci is dan value hanya dipakai bersama field. Hapus keduanya, atau tambahkan field.
      The keys is and value go only with field. Delete them, or add field."
  `);
});

test('a price band and a list of ingredients that say nothing, or the wrong way round', async () => {
  const ingredients = '        ingredient:\n          has: [kedelai hitam]\n          lacks: [natrium benzoat]';
  expect(
    await faults(rule, {
      [brand]: [
        [ingredients, '        ingredient: {}'],
        ['minimum: 20000', 'minimum: 40000'],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:63:7 error standard.clauses.3.test
      Isi ingredient masih kosong. Sebutkan sedikitnya satu batasnya.
      What ingredient asks for is not said. Name at least one limit.
    brands/cianjur/tauco-bersama.md:70:7 error standard.clauses.4.test
      Harga terendah lebih tinggi daripada harga tertinggi. Tukar minimum dan maximum.
      The lowest price is above the highest. Exchange minimum and maximum."
  `);
});

test('silent: a price band with one end', async () => {
  expect(await faults(rule, { [brand]: [['          minimum: 20000\n', '']] })).toBe('');
});
