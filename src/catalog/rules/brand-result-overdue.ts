import { argumentsOf, consequence, judgementsOf, resultsPlace, type JudgementArguments } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A pass holds for a while; the office is reminded when it has to be found anew. */
export default defineRule<JudgementArguments & { until: string; licence: boolean }>({
  code: 'brand-result-overdue',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Penilaian diulang sebelum waktunya lewat', en: 'Findings are renewed before they lapse' },
    why: {
      id: 'Klausul dengan recheck dinilai lagi setiap sekian bulan. Setelah tanggal itu lewat, tandanya berganti “dinilai ulang” di layar pembaca. Nilai lagi, lalu perbarui date di brandResults.',
      en: 'A clause with recheck is assessed again every so many months. Once the day is past, the mark turns to “to be assessed again” before the reader’s eyes. Assess it anew and update date in brandResults.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brandResults:
  - clause: rasa
    version: "1"
    date: 2025-09-12
    evidence: visited`,
    right: `brandResults:
  - clause: rasa
    version: "1"
    date: 2026-09-12
    evidence: visited`,
    args: { clause: 'rasa', version: '1', weight: 'hard', ahead: undefined, until: '2026-09-12', licence: false },
  },
  message: {
    id: (args) =>
      `Klausul ${quote(args.clause)} dari standar versi ${quote(args.version)} seharusnya ${args.licence ? 'dibuktikan' : 'dinilai'} lagi sebelum ${args.until}. ${consequence.id(args)}`,
    en: (args) =>
      `The clause ${quote(args.clause)} of version ${quote(args.version)} of the standard was to be ${args.licence ? 'proved' : 'assessed'} again before ${args.until}. ${consequence.en(args)}`,
  },
  *check(content) {
    for (const judgement of judgementsOf(content)) {
      const { product, clause, outcome, ahead } = judgement;
      if (ahead !== undefined || outcome.state !== 'passed' || !outcome.until || outcome.until > content.today)
        continue;
      const args = { ...argumentsOf(judgement), until: outcome.until, licence: clause.test.licence !== undefined };
      yield { file: product.file, path: resultsPlace(judgement), args };
    }
  },
});
