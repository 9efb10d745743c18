import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** The version that follows comes later and has a name of its own. */
export default defineRule<{ problem: 'order' | 'same'; version: string; from: string }>({
  code: 'brand-version',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Versi standar berurutan', en: 'Versions of a standard follow one another' },
    why: {
      id: 'Anggota berpegang pada tanggal berlakunya setiap versi. Versi berikutnya karena itu mulai sesudah versi yang sekarang, dan namanya berbeda supaya penilaian lama dan baru tidak tertukar.',
      en: 'Members rely on the day from which each version holds. The next version therefore begins after the present one, under a name of its own, so that old and new findings are not mistaken for each other.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `nextStandard:
  version: "2"
  inForceFrom: 2026-01-01
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
    args: { problem: 'order', version: '1', from: '2026-03-01' },
  },
  message: {
    id: ({ problem, version, from }) =>
      problem === 'order'
        ? `Versi berikutnya harus berlaku sesudah versi ${quote(version)}, yang mulai ${from}. Periksa inForceFrom.`
        : `Versi ${quote(version)} sudah dipakai standar yang sekarang. Beri nama versi yang lain.`,
    en: ({ problem, version, from }) =>
      problem === 'order'
        ? `The next version must come into force after version ${quote(version)}, which began on ${from}. Check inForceFrom.`
        : `Version ${quote(version)} is the present one already. Give the next version another name.`,
  },
  *check({ brands }) {
    for (const { file, facts } of brands) {
      const { standard, nextStandard } = facts;
      if (!standard || !nextStandard) continue;
      const { version, inForceFrom: from } = standard;
      if (nextStandard.inForceFrom <= from) {
        yield { file, path: ['nextStandard', 'inForceFrom'], args: { problem: 'order', version, from } };
      }
      if (nextStandard.version === version) {
        yield { file, path: ['nextStandard', 'version'], args: { problem: 'same', version, from } };
      }
    }
  },
});
