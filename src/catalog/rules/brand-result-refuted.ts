import { shapeProblem, valueProblem } from '../clauses.ts';
import { assess, lineOf } from '../standard.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/**
 * A typed pass says that the data are right; data that say otherwise contradict it. Only under the version that it was
 * typed for: a standard that rose afterwards makes no pass a lie.
 */
export default defineRule<{ clause: string; version: string; found: string }>({
  code: 'brand-result-refuted',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Penilaian tidak bertentangan dengan data produk', en: 'Findings agree with the data of the product' },
    why: {
      id: 'Tidak mungkin klausul dinilai lulus sedangkan data pada berkas yang sama menunjukkan sebaliknya. Salah satunya keliru: perbaiki datanya, atau hapus penilaiannya.',
      en: 'A clause cannot be passed while the data in the same file show the opposite. One of the two is wrong: mend the data, or delete the finding.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brandResults:
  - { clause: rasa, version: "1", date: 2026-09-12, evidence: visited }
  - { clause: harga, version: "1", date: 2026-09-12, evidence: document }
prices: { retail: 42000, per: stoples, asOf: 2026-10-01 }`,
    right: `brandResults:
  - { clause: rasa, version: "1", date: 2026-09-12, evidence: visited }
  - { clause: harga, version: "1", date: 2026-09-12, evidence: document }
prices: { retail: 25000, per: stoples, asOf: 2026-10-01 }`,
    args: { clause: 'harga', version: '1', found: '42000' },
  },
  message: {
    id: ({ clause, version, found }) =>
      `Klausul ${quote(clause)} tertulis lulus menurut versi ${quote(version)}, padahal data produk ini menunjukkan ${quote(found)}. Perbaiki datanya, atau hapus penilaian ini.`,
    en: ({ clause, version, found }) =>
      `The clause ${quote(clause)} is typed as passed under version ${quote(version)}, but the data of this product show ${quote(found)}. Mend the data, or delete this finding.`,
  },
  *check(content) {
    for (const { file, facts } of content.products) {
      const brand = facts.brand === undefined ? undefined : content.find('brand', facts.brand)?.facts;
      for (const [index, { clause: id, version }] of (brand ? (facts.brandResults ?? []) : []).entries()) {
        const standard = [brand?.standard, brand?.nextStandard].find((known) => known?.version === version);
        const clause = standard?.clauses.find((known) => known.id === id);
        if (!brand || !clause || shapeProblem(clause.test) || valueProblem(clause.test)) continue;
        const line = lineOf(brand, facts);
        if (clause.lines && (!line || !clause.lines.includes(line.id))) continue;
        const outcome = assess(clause, facts, line);
        if (outcome.state === 'passed' || outcome.why !== 'against') continue;
        yield { file, path: ['brandResults', index, 'clause'], args: { clause: id, version, found: outcome.found } };
      }
    }
  },
});
