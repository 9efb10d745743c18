import { nearest } from '#model/nearest.ts';
import { clausesFor, lineOf } from '../standard.ts';
import { defineRule } from '../rule.ts';
import { listing, quote } from '../wording.ts';

/** A finding on a clause that there is not, or not any more, counts for nothing. A standard may have moved on: no error. */
export default defineRule<{ problem: 'unknown' | 'other-line' | 'no-standard'; clause: string; clauses: readonly string[] }>({
  code: 'brand-result-clause',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Penilaian menyebut klausul yang ada', en: 'Findings name clauses that there are' },
    why: {
      id: 'Penilaian dihitung lewat id klausulnya. Salah eja satu huruf, dan hasil kunjungan itu tidak terhitung. Penilaian atas klausul yang sudah dihapus dari standar boleh dihapus juga.',
      en: 'A finding counts by the id of its clause. One letter amiss, and the visit was for nothing. A finding on a clause that the standard has dropped may be deleted too.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `brandResults:
  - { clause: rasa, version: "1", date: 2026-09-12, evidence: visited }
  - { clause: bahn, version: "1", date: 2026-09-12, evidence: visited }`,
    right: `brandResults:
  - { clause: rasa, version: "1", date: 2026-09-12, evidence: visited }
  - { clause: bahan, version: "1", date: 2026-09-12, evidence: visited }`,
    args: {
      problem: 'unknown',
      clause: 'bahn',
      clauses: ['isi', 'tahan-lama', 'halal', 'bahan', 'harga', 'rasa'],
    },
  },
  message: {
    id: ({ problem, clause, clauses }) =>
      ({
        unknown: `Standar merek ini tidak punya klausul ${quote(clause)}. Klausulnya: ${listing(clauses)}.`,
        'other-line': `Klausul ${quote(clause)} tidak berlaku bagi lini produk ini. Hapus penilaian ini, atau periksa line.`,
        'no-standard': 'Penilaian merek memerlukan merek dengan standar. Hapus brandResults, atau tambahkan brand.',
      })[problem],
    en: ({ problem, clause, clauses }) =>
      ({
        unknown: `The standard of this brand has no clause ${quote(clause)}. Its clauses: ${listing(clauses)}.`,
        'other-line': `The clause ${quote(clause)} does not apply to the line of this product. Delete the finding, or check line.`,
        'no-standard': 'Findings need a brand with a standard. Delete brandResults, or add brand.',
      })[problem],
  },
  *check(content) {
    for (const { file, facts } of content.products) {
      const { brandResults = [] } = facts;
      if (brandResults.length === 0) continue;
      const brand = facts.brand === undefined ? undefined : content.find('brand', facts.brand)?.facts;
      // A brand that could not be read has its own faults.
      if (facts.brand !== undefined && !brand) continue;
      const standards = [brand?.standard, brand?.nextStandard].filter((standard) => standard !== undefined);
      if (!brand || standards.length === 0) {
        yield { file, path: ['brandResults'], args: { problem: 'no-standard', clause: '', clauses: [] } };
        continue;
      }
      const known = [...new Set(standards.flatMap(({ clauses }) => clauses.map(({ id }) => id)))];
      const line = lineOf(brand, facts)?.id;
      const own = new Set(standards.flatMap((standard) => clausesFor(standard, line)).map(({ id }) => id));
      for (const [index, { clause }] of brandResults.entries()) {
        if (own.has(clause)) continue;
        const problem = known.includes(clause) ? 'other-line' : 'unknown';
        const suggestion = problem === 'unknown' ? nearest(clause, own) : undefined;
        yield { file, path: ['brandResults', index, 'clause'], args: { problem, clause, clauses: known }, suggestion };
      }
    }
  },
}); // prettier-ignore
