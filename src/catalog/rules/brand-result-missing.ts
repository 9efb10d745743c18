import { argumentsOf, consequence, judgementsOf, resultsPlace, type JudgementArguments } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What nobody has assessed is not passed, and says so: missing is never guessed. */
export default defineRule<JudgementArguments & { problem: 'no-data' | 'no-finding'; data: string }>({
  code: 'brand-result-missing',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Setiap klausul ada penilaiannya', en: 'Every clause has been assessed' },
    why: {
      id: 'Satu merek, satu mutu: tanda lulus tampil bila semua klausul wajib terbukti. Yang belum dinilai tertulis “belum dinilai” di halaman. Lengkapi datanya, atau tulis hasil penilaiannya di brandResults.',
      en: 'One brand, one quality: the mark is shown once every required clause is proved. What nobody has assessed stands on the page as “not yet assessed”. Fill in the data, or type the finding in brandResults.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brandResults: []`,
    right: `brandResults:
  - clause: rasa
    version: "1"
    date: 2026-09-12
    evidence: visited`,
    args: { clause: 'rasa', version: '1', weight: 'hard', ahead: undefined, problem: 'no-finding', data: '' },
  },
  message: {
    id: (args) =>
      args.problem === 'no-data'
        ? `Klausul ${quote(args.clause)} dari standar versi ${quote(args.version)} belum dapat dinilai, karena data ${quote(args.data)} belum ada. ${consequence.id(args)}`
        : `Klausul ${quote(args.clause)} dari standar versi ${quote(args.version)} belum dinilai. Setelah dinilai, tambahkan hasilnya di brandResults. ${consequence.id(args)}`,
    en: (args) =>
      args.problem === 'no-data'
        ? `The clause ${quote(args.clause)} of version ${quote(args.version)} of the standard cannot be assessed yet, because ${quote(args.data)} is not there. ${consequence.en(args)}`
        : `The clause ${quote(args.clause)} of version ${quote(args.version)} of the standard has not been assessed yet. Once it is, add the finding to brandResults. ${consequence.en(args)}`,
  },
  *check(content) {
    for (const judgement of judgementsOf(content)) {
      const { product, clause, outcome } = judgement;
      if (outcome.state !== 'open' || outcome.why === 'evidence') continue;
      const { field, licence } = clause.test;
      const data = licence ?? field ?? (clause.test.ingredient ? 'food.ingredients' : clause.test.packSize ? 'packaging.net' : 'prices.retail');
      const args = { ...argumentsOf(judgement), problem: outcome.why, data: outcome.why === 'no-data' ? data : '' };
      yield { file: product.file, path: resultsPlace(judgement), args };
    }
  },
}); // prettier-ignore
