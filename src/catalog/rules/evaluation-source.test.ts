import { expect, test } from 'vitest';
import { evaluations, faults } from '../../../tests/rule-cases.ts';

const rule = 'evaluation-source';
const real = { 'partners/toko-nyata.md': '---\nname: Toko Nyata\nkind: retailer\n---\n' };

test('a real partner without a source', async () => {
  const rows = 'mitra;bulan;ukuran;nilai;sumber\ntoko-nyata;3;indeks;100;\n';
  expect(await faults(rule, { ...real, [evaluations]: rows })).toMatchInlineSnapshot(`
    "evaluations/cianjur/2026.csv:2:1 error 2.partner
      Baris 2, kolom “mitra”: “toko-nyata” adalah mitra nyata, tetapi baris ini tidak menyebut sumber angkanya. Isi kolom “sumber”: siapa yang menyatakan, di laporan mana, dan kapan.
      Row 2, column “mitra”: “toko-nyata” is a real partner, but this row does not name the source of its number. Fill in the column “source”: who said so, in which report, and when."
  `);
});

test('silent: a real partner with a source, and an invented one without', async () => {
  const rows = 'mitra;bulan;ukuran;nilai;sumber\ntoko-nyata;3;indeks;100;Dinas Uji, 2026\ntoko-uji;3;indeks;100;\n';
  expect(await faults(rule, { ...real, [evaluations]: rows })).toBe('');
});
