import { standardsOf } from '../clauses.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A version takes the place of the one before on its day; until the office moves it, pages show the old one. */
export default defineRule<{ problem: 'begun' | 'ahead'; version: string; from: string }>({
  code: 'brand-version-due',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Versi baru dipindahkan pada hari berlakunya', en: 'A new version is moved up on its day' },
    why: {
      id: 'Halaman merek menjelaskan versi di kunci standard, dan mengumumkan versi di kunci nextStandard. Pada hari berlakunya, pindahkan versi baru ke standard; tanda yang belum memenuhinya sudah tidak tampil sejak hari itu.',
      en: 'The page of a brand explains the version under standard and announces the one under nextStandard. On its day, move the new version to standard; marks that do not meet it are withheld from that day on anyway.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `nextStandard:
  version: "2"
  inForceFrom: 2026-11-01
  clauses:
    - id: isi
      text: Isi bersihnya sama dengan lininya.
      test: { packSize: line }
      evidence: declared
      weight: hard`,
    right: `nextStandard:
  version: "2"
  inForceFrom: 2027-01-01
  clauses:
    - id: isi
      text: Isi bersihnya sama dengan lininya.
      test: { packSize: line }
      evidence: declared
      weight: hard`,
    args: { problem: 'begun', version: '2', from: '2026-11-01' },
  },
  message: {
    id: ({ problem, version, from }) =>
      problem === 'begun'
        ? `Versi ${quote(version)} sudah berlaku sejak ${from}. Pindahkan isinya dari nextStandard ke standard.`
        : `Versi ${quote(version)} baru berlaku mulai ${from}. Simpan di nextStandard sampai hari itu.`,
    en: ({ problem, version, from }) =>
      problem === 'begun'
        ? `Version ${quote(version)} has been in force since ${from}. Move it from nextStandard to standard.`
        : `Version ${quote(version)} comes into force only on ${from}. Keep it under nextStandard until then.`,
  },
  *check(content) {
    for (const { brand, name, standard } of standardsOf(content)) {
      const { version, inForceFrom: from } = standard;
      const begun = from <= content.today;
      if (begun === (name === 'standard')) continue;
      // What comes before the present version cannot follow it; `brand-version` says so.
      if (name === 'nextStandard' && from <= (brand.facts.standard?.inForceFrom ?? '')) continue;
      const args = { problem: begun ? 'begun' : 'ahead', version, from } as const;
      yield { file: brand.file, path: [name, 'inForceFrom'], args };
    }
  },
});
