import { isBefore } from '#model/period.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Nobody is judged by criteria that came into force when the round was over. */
export default defineRule<{ inForceFrom: string; to: string }>({
  code: 'criteria-date',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Kriteria berlaku sebelum putarannya selesai', en: 'Criteria are in force before the round is over' },
    why: {
      id: 'Halaman produk menyebut menurut kriteria mana produk itu lolos. Kriteria yang baru berlaku sesudah putarannya selesai tidak mungkin dipakai di dalamnya.',
      en: 'The page of a product says by which criteria it passed. Criteria that came into force when the round was over cannot have been used in it.',
    },
    file: 'curations/cianjur/kurasi-2026.md',
    wrong: `criteria:
  version: "2026"
  inForceFrom: 2026-05
  items:
    - { id: rasa, text: Rasanya enak. }`,
    right: `criteria:
  version: "2026"
  inForceFrom: 2026-03
  items:
    - { id: rasa, text: Rasanya enak. }`,
    args: { inForceFrom: '2026-05', to: '2026-04-20' },
  },
  message: {
    id: ({ inForceFrom, to }) =>
      `Kriteria ini baru berlaku mulai ${quote(inForceFrom)}, padahal putarannya selesai pada ${quote(to)}. Betulkan salah satunya.`,
    en: ({ inForceFrom, to }) =>
      `These criteria are in force from ${quote(inForceFrom)}, but the round ended ${quote(to)}. Correct one of them.`,
  },
  *check({ curations }) {
    for (const { file, facts } of curations) {
      const { to } = facts.period ?? {};
      const { inForceFrom } = facts.criteria ?? {};
      if (to === undefined || inForceFrom === undefined || !isBefore(to, inForceFrom)) continue;
      yield { file, path: ['criteria', 'inForceFrom'], args: { inForceFrom, to } };
    }
  },
});
