import { daysOf } from '#model/fields/date.ts';
import { defineRule } from '../rule.ts';

type Problem = 'planned' | 'future' | 'over' | 'going-on';

/** What an agreement is said to be fits its dates as seen from today; days go by, so this is said and no more. */
export default defineRule<{ problem: Problem; date: string }>({
  code: 'agreement-status',
  severity: 'warning',
  guide: {
    subject: 'relations',
    title: { id: 'Status kerja sama cocok dengan tanggalnya', en: "An agreement's status fits its dates" },
    why: {
      id: 'Rencana yang harinya sudah lewat masih terbaca sebagai rencana, dan kerja sama yang sudah habis masanya masih terbaca sebagai berjalan. Tanyakan kelanjutannya, lalu perbarui statusnya; unknown boleh dipakai bila tidak ada yang tahu.',
      en: 'A plan whose day has passed still reads as a plan, and an agreement that has run out as one in force. Ask what became of it and update the status; unknown will do where nobody knows.',
    },
    file: 'agreements/cianjur/rak-uji.md',
    wrong: `status: planned
signed: 2026-05-02`,
    right: `status: signed
signed: 2026-05-02`,
    args: { problem: 'planned', date: '2026-05-02' },
  },
  message: {
    id: ({ problem, date }) =>
      ({
        planned: `Statusnya masih planned, tetapi tanggalnya, ${date}, sudah lewat. Perbarui statusnya menurut sumber, atau tulis unknown bila kelanjutannya tidak diketahui.`,
        future: `Tanggal ${date} belum tiba, jadi belum ada yang ditandatangani atau digelar. Ubah statusnya menjadi planned, atau perbaiki tanggalnya.`,
        over: `Masa kerja sama ini habis pada ${date}. Ubah statusnya menjadi ended, atau perbarui period bila diperpanjang.`,
        'going-on': `Statusnya ended, tetapi masanya baru habis pada ${date}. Periksa status dan period.`,
      })[problem],
    en: ({ problem, date }) =>
      ({
        planned: `The status is still planned, but its date, ${date}, has passed. Update the status from a source, or write unknown where nobody knows what followed.`,
        future: `The date ${date} has not come yet, so nothing has been signed or held. Set the status to planned, or correct the date.`,
        over: `The term of this agreement ended on ${date}. Set the status to ended, or update period where it was renewed.`,
        'going-on': `The status is ended, but the term runs until ${date}. Check status and period.`,
      })[problem],
  },
  *check({ agreements, today }) {
    for (const { file, facts } of agreements) {
      const { status, signed, period } = facts;
      const dated = signed !== 'unknown';
      const done = status === 'signed' || status === 'held' || status === 'ended';
      if (status === 'planned' && dated && daysOf(signed).last < today) {
        yield { file, path: ['status'], args: { problem: 'planned', date: signed } };
      }
      if (done && dated && daysOf(signed).first > today) {
        yield { file, path: ['signed'], args: { problem: 'future', date: signed } };
      }
      const to = period?.to;
      if (to === undefined) continue;
      const over = daysOf(to).last < today;
      if (status === 'signed' && over) yield { file, path: ['status'], args: { problem: 'over', date: to } };
      if (status === 'ended' && !over) yield { file, path: ['status'], args: { problem: 'going-on', date: to } };
    }
  },
});
