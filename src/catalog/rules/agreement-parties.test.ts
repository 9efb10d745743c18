import { expect, test } from 'vitest';
import { agreement, faults } from '../../../tests/rule-cases.ts';
import { small } from '../../../tests/tree.ts';

const rule = 'agreement-parties';
const unnamed = /unnamed:\n(?: {2}.*\n)+/;

test('with nobody, or with others alone', async () => {
  const alone = String(small[agreement]).replace('partners: [toko-uji]\n', '').replace(unnamed, '');
  expect(alone).toContain('others: true');
  expect(await faults(rule, { [agreement]: alone })).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:2:1 error
      Kerja sama ini belum menyebut pihak lain. Tambahkan partners, atau unnamed bila sumber hanya menyebut jumlahnya.
      This agreement names no other party. Add partners, or unnamed where the source gives a number alone."
  `);
});

test('with none of a kind, or with an amount of money', async () => {
  expect(await faults(rule, { [agreement]: [['value: 3', 'value: 0']] })).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:14:12 error unnamed.0.value
      Pihak yang jumlahnya nol bukan pihak. Hapus angka ini, atau tulis jumlah menurut sumbernya.
      No parties at all are no parties. Delete this figure, or write the number that the source gives."
  `);
  expect(await faults(rule, { [agreement]: [['unit: { id: toko, en: shops }', 'unit: { id: Rupiah, en: rupiah }']] }))
    .toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:15:5 error unnamed.0.unit
      Pihak dihitung per orang, usaha, atau lembaga, bukan dalam “Rupiah”. Pindahkan angka ini ke figures.
      Parties are counted as people, firms or offices, not in “Rupiah”. Move this figure to figures."
  `);
});

test('silent: named partners alone, or counted ones alone', async () => {
  expect(await faults(rule, { [agreement]: String(small[agreement]).replace(unnamed, '') })).toBe('');
  expect(await faults(rule, { [agreement]: [['partners: [toko-uji]\n', '']] })).toBe('');
});
