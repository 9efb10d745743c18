import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Findings count for later versions by the id of their clause; a clause that asks for something else needs another. */
export default defineRule<{ clause: string; version: string }>({
  code: 'brand-clause-changed',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Klausul yang berubah memakai id baru', en: 'A clause that changes gets a new id' },
    why: {
      id: 'Hasil penilaian tetap dihitung pada versi berikutnya selama id klausulnya sama. Bila yang diminta berubah, penilaian lama tidak lagi membuktikannya. Beri klausul itu id baru, dan anggota akan diingatkan menilainya lagi.',
      en: 'A finding counts for the next version as long as the id of its clause is the same. Where the demand changes, an old finding proves it no more. Give the clause a new id, and members are reminded to have it assessed.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `nextStandard:
  version: "2"
  inForceFrom: 2027-01-01
  clauses:
    - id: rasa
      text: Rasanya sama dari semua dapur.
      test: { finding: Dicicipi tujuh orang. }
      evidence: visited
      weight: hard
      lines: [tauco-hitam]`,
    right: `nextStandard:
  version: "2"
  inForceFrom: 2027-01-01
  clauses:
    - id: rasa
      text: Rasanya sama dari semua dapur.
      test: { finding: { id: Dicicipi tiga orang tanpa melihat labelnya., en: Three people taste it without seeing the label. } }
      evidence: visited
      weight: hard
      lines: [tauco-hitam]`,
    args: { clause: 'rasa', version: '1' },
  },
  message: {
    id: ({ clause, version }) =>
      `Klausul ${quote(clause)} meminta hal yang berbeda dari versi ${quote(version)}. Beri id baru, supaya penilaian lama tidak ikut dihitung.`,
    en: ({ clause, version }) =>
      `The clause ${quote(clause)} asks for something other than in version ${quote(version)}. Give it a new id, so that old findings do not count for it.`,
  },
  *check({ brands }) {
    for (const { file, facts } of brands) {
      const { standard, nextStandard } = facts;
      const before = new Map(standard?.clauses.map((clause) => [clause.id, clause]));
      for (const [index, { id, test, evidence }] of (nextStandard?.clauses ?? []).entries()) {
        const old = before.get(id);
        // What the data alone decide is decided anew for each version.
        if (!standard || !old || (evidence === 'declared' && test.finding === undefined)) continue;
        if (JSON.stringify(old.test) === JSON.stringify(test)) continue;
        const args = { clause: id, version: standard.version };
        yield { file, path: ['nextStandard', 'clauses', index, 'id'], args };
      }
    }
  },
});
