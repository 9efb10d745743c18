import { argumentsOf, consequence, judgementsOf, placeOf, type JudgementArguments } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Only the editor learns that data do not meet a clause: a failure of a named maker is never published. */
export default defineRule<JudgementArguments & { found: string }>({
  code: 'brand-clause-failed',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Data produk memenuhi klausul mereknya', en: 'The data of a product meet the clauses of its brand' },
    why: {
      id: 'Tanda lulus dihitung dari data produk. Bila datanya keliru, perbaiki; bila benar, tanda itu tidak tampil sampai produknya memenuhi klausul. Di halaman hanya tertulis “dinilai ulang”: pembeli tidak diberi tahu apa yang kurang.',
      en: 'The mark is computed from the data of the product. Where they are wrong, mend them; where they are right, the mark waits until the clause is met. The page only says “to be assessed again”: buyers are not told what is lacking.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `food:
  ingredients: Kedelai hitam, gula aren, garam, natrium benzoat
  shelfLife: 180`,
    right: `food:
  ingredients: Kedelai hitam, gula aren, garam, air
  shelfLife: 180`,
    args: { clause: 'bahan', version: '1', weight: 'hard', ahead: undefined, found: '+ natrium benzoat' },
  },
  message: {
    id: (args) =>
      `Menurut data ini, klausul ${quote(args.clause)} dari standar versi ${quote(args.version)} belum terpenuhi: ${quote(args.found)}. ${consequence.id(args)}`,
    en: (args) =>
      `By these data the clause ${quote(args.clause)} of version ${quote(args.version)} of the standard is not met: ${quote(args.found)}. ${consequence.en(args)}`,
  },
  *check(content) {
    for (const judgement of judgementsOf(content)) {
      const { product, clause, outcome } = judgement;
      if (outcome.state === 'passed' || outcome.why !== 'against') continue;
      // A pass that is typed for this very version is a contradiction, which `brand-result-refuted` names.
      const { id } = clause;
      const { version } = judgement.standard;
      if (product.facts.brandResults?.some((result) => result.clause === id && result.version === version)) continue;
      const args = { ...argumentsOf(judgement), found: outcome.found };
      yield { file: product.file, path: placeOf(clause), args };
    }
  },
});
