import { mayLieIn } from '#model/period.ts';
import { defineRule } from '../rule.ts';
import { recordsIn } from '../rounds.ts';
import { plain, quote } from '../wording.ts';

/** Who passed a round did so while it was on. */
export default defineRule<{ date: string; round: string; from: string; to: string | undefined }>({
  code: 'round-date',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Tanggal lolos berada dalam waktu putarannya', en: 'The date of passing lies within the round' },
    why: {
      id: 'Pembeli membaca kapan sesuatu dinilai. Tanggal sebelum putarannya dimulai atau sesudah selesai pasti salah ketik di salah satu tempat.',
      en: 'Buyers read when something was judged. A date before the round began, or after it was over, is a slip in one of the two places.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: `curation:
  round: cianjur/kurasi-2026
  date: 2025-04`,
    right: `curation:
  round: cianjur/kurasi-2026
  date: 2026-04`,
    args: { date: '2025-04', round: 'cianjur/kurasi-2026', from: '2026-04-01', to: '2026-04-20' },
  },
  message: {
    id: ({ date, round, from, to }) =>
      `${quote(date)} di luar waktu putaran ${quote(round)} (${to === undefined ? `sejak ${plain(from)}` : `${plain(from)} sampai ${plain(to)}`}). Betulkan tanggal ini, atau waktu putarannya.`,
    en: ({ date, round, from, to }) =>
      `${quote(date)} is outside the round ${quote(round)} (${to === undefined ? `since ${plain(from)}` : `${plain(from)} to ${plain(to)}`}). Correct this date, or the period of the round.`,
  },
  *check(content) {
    for (const { entry, record, round } of recordsIn(content)) {
      const period = round?.facts.period;
      if (!period || mayLieIn(record.date, period)) continue;
      const args = { date: record.date, round: record.round, from: period.from, to: period.to };
      yield { file: entry.file, path: ['curation', 'date'], args };
    }
  },
});
