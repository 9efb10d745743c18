import { isBefore } from '#model/period.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What has a period ends after it began. */
export default defineRule<{ from: string; to: string }>({
  code: 'period-order',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Waktu selesai tidak mendahului waktu mulai', en: 'Nothing ends before it begins' },
    why: {
      id: 'Kurasi, program, kerja sama, dan acara berjalan dari from sampai to. Bila to lebih dahulu, tahunnya sering salah ketik atau keduanya tertukar.',
      en: 'Rounds, programmes, agreements and events run from from until to. Where to comes first, the year is often a slip, or the two were exchanged.',
    },
    file: 'programs/cianjur/pendampingan-uji.md',
    wrong: `period:
  from: 2026-12
  to: 2026-02`,
    right: `period:
  from: 2026-02
  to: 2026-12`,
    args: { from: '2026-12', to: '2026-02' },
  },
  message: {
    id: ({ from, to }) =>
      `Waktu selesainya, ${quote(to)}, mendahului waktu mulainya, ${quote(from)}. Betulkan from atau to.`,
    en: ({ from, to }) => `This period ends ${quote(to)}, before it begins ${quote(from)}. Correct from or to.`,
  },
  *check({ curations, programs, agreements, events }) {
    for (const { file, facts } of [...curations, ...programs, ...agreements, ...events]) {
      const { from, to } = facts.period ?? {};
      if (from === undefined || to === undefined || !isBefore(to, from)) continue;
      yield { file, path: ['period', 'to'], args: { from, to } };
    }
  },
});
