import { clauseTests } from '#model/standard.ts';
import { shapeProblem, standardsOf, waysOf } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { listing } from '../wording.ts';

/** A clause is judged in one way, or nobody could tell what a pass means. */
export default defineRule<{ problem: NonNullable<ReturnType<typeof shapeProblem>>; ways: readonly string[] }>({
  code: 'brand-clause-test',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Setiap klausul dinilai dengan satu cara', en: 'Each clause is judged in one way' },
    why: {
      id: 'Pembeli dan anggota harus dapat membaca dengan cara apa sebuah klausul dinilai. Bila dua hal diminta sekaligus, tulislah dua klausul, masing-masing dengan buktinya sendiri.',
      en: 'Buyers and members must be able to read how a clause is judged. Where two things are asked for, write two clauses, each with its own evidence.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `standard:
  version: "1"
  inForceFrom: 2026-03-01
  clauses:
    - id: isi
      text: Isi bersihnya sama dengan lininya.
      test: { packSize: line, licence: halal }
      evidence: declared
      weight: hard`,
    right: `standard:
  version: "1"
  inForceFrom: 2026-03-01
  clauses:
    - id: isi
      text: Isi bersihnya sama dengan lininya.
      test: { packSize: line }
      evidence: declared
      weight: hard`,
    args: { problem: 'several', ways: ['licence', 'packSize'] },
  },
  message: {
    id: ({ problem, ways }) =>
      ({
        none: `Klausul ini belum menyebut cara menilainya. Tambahkan salah satu dari ${listing(ways)}.`,
        several: `Klausul ini dinilai dengan beberapa cara sekaligus: ${listing(ways)}. Pilih satu, atau tulis dua klausul.`,
        stray: 'Kunci is dan value hanya dipakai bersama field. Hapus keduanya, atau tambahkan field.',
        empty: `Isi ${listing(ways)} masih kosong. Sebutkan sedikitnya satu batasnya.`,
        band: 'Harga terendah lebih tinggi daripada harga tertinggi. Tukar minimum dan maximum.',
      })[problem],
    en: ({ problem, ways }) =>
      ({
        none: `This clause does not say how it is judged. Add one of ${listing(ways)}.`,
        several: `This clause is judged in several ways at once: ${listing(ways)}. Choose one, or write two clauses.`,
        stray: 'The keys is and value go only with field. Delete them, or add field.',
        empty: `What ${listing(ways)} asks for is not said. Name at least one limit.`,
        band: 'The lowest price is above the highest. Exchange minimum and maximum.',
      })[problem],
  },
  *check(content) {
    for (const { brand, name, standard } of standardsOf(content)) {
      for (const [index, { test }] of standard.clauses.entries()) {
        const problem = shapeProblem(test);
        if (!problem) continue;
        const ways = problem === 'none' ? clauseTests : waysOf(test);
        yield { file: brand.file, path: [name, 'clauses', index, 'test'], args: { problem, ways } };
      }
    }
  },
});
