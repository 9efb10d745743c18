import type { BrandEvidence } from '#model/brand-result.ts';
import type { Bilingual } from '#model/language.ts';
import { argumentsOf, consequence, judgementsOf, resultsPlace, type JudgementArguments } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const evidences: Readonly<Record<BrandEvidence, Bilingual>> = {
  declared: { id: 'pernyataan produsen (declared)', en: 'the maker’s word (declared)' },
  document: { id: 'dokumen (document)', en: 'a document (document)' },
  measured: { id: 'pengukuran (measured)', en: 'a measurement (measured)' },
  visited: { id: 'kunjungan (visited)', en: 'a visit (visited)' },
};

/** A pass on lesser evidence than the clause asks for is none yet. */
export default defineRule<JudgementArguments & { found: BrandEvidence; needed: BrandEvidence }>({
  code: 'brand-evidence-low',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Buktinya setingkat dengan yang diminta klausul', en: 'Evidence is as good as its clause asks for' },
    why: {
      id: 'Setiap klausul menyebut bukti yang dibutuhkan: pernyataan produsen, dokumen, pengukuran, atau kunjungan. Penilaian dengan bukti yang lebih rendah tetap tersimpan, tetapi belum dihitung lulus.',
      en: 'Each clause says which evidence it needs: the maker’s word, a document, a measurement or a visit. A finding on lesser evidence is kept, but it does not count as passed yet.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brandResults:
  - clause: rasa
    version: "1"
    date: 2026-09-12
    evidence: document`,
    right: `brandResults:
  - clause: rasa
    version: "1"
    date: 2026-09-12
    evidence: visited`,
    args: { clause: 'rasa', version: '1', weight: 'hard', ahead: undefined, found: 'document', needed: 'visited' },
  },
  message: {
    id: (args) =>
      `Klausul ${quote(args.clause)} dari standar versi ${quote(args.version)} membutuhkan ${evidences[args.needed].id}; yang ada baru ${evidences[args.found].id}. ${consequence.id(args)}`,
    en: (args) =>
      `The clause ${quote(args.clause)} of version ${quote(args.version)} of the standard needs ${evidences[args.needed].en}; what there is comes from ${evidences[args.found].en}. ${consequence.en(args)}`,
  },
  *check(content) {
    for (const judgement of judgementsOf(content)) {
      const { product, clause, outcome } = judgement;
      if (outcome.state === 'passed' || outcome.why !== 'evidence') continue;
      const args = { ...argumentsOf(judgement), found: outcome.found, needed: clause.evidence };
      yield { file: product.file, path: resultsPlace(judgement), args };
    }
  },
});
