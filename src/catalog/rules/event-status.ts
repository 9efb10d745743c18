import { daysOf } from '#model/fields/date.ts';
import { defineRule } from '../rule.ts';

/** What was planned for a day that has passed was held, cancelled, or nobody knows; nothing was held on a day to come. */
export default defineRule<{ problem: 'past' | 'future'; date: string }>({
  code: 'event-status',
  severity: 'warning',
  guide: {
    subject: 'values',
    title: { id: 'Status acara sesuai dengan tanggalnya', en: 'The status of an event agrees with its dates' },
    why: {
      id: 'Acara yang harinya sudah lewat tetapi masih berstatus rencana membuat pengunjung datang ke lapangan kosong. Katalog ini juga tidak menampilkan rencana sebagai hasil.',
      en: 'An event whose days have passed but which still is a plan sends visitors to an empty ground. Nor does this catalogue show a plan as a result.',
    },
    file: 'events/cianjur/bazar-uji/index.md',
    wrong: `status: planned
period: { from: 2026-08-14, to: 2026-08-16 }`,
    right: `status: held
period: { from: 2026-08-14, to: 2026-08-16 }`,
    args: { problem: 'past', date: '2026-08-16' },
  },
  message: {
    id: ({ problem, date }) =>
      problem === 'past'
        ? `Acara ini direncanakan sampai ${date}, dan hari itu sudah lewat. Ubah status menjadi held, cancelled, atau unknown.`
        : `Acara ini berstatus held, padahal baru mulai pada ${date}. Ubah status menjadi planned, atau betulkan tanggalnya.`,
    en: ({ problem, date }) =>
      problem === 'past'
        ? `This event was planned until ${date}, and that day has passed. Change its status to held, cancelled or unknown.`
        : `This event has the status held, though it only begins on ${date}. Change its status to planned, or correct the date.`,
  },
  *check({ events, today }) {
    for (const { file, facts } of events) {
      if (!facts.period) continue;
      const { from, to = from } = facts.period;
      const at = { file, path: ['status'] };
      if (facts.status === 'planned' && daysOf(to).last < today) yield { ...at, args: { problem: 'past', date: to } };
      if (facts.status === 'held' && daysOf(from).first > today)
        yield { ...at, args: { problem: 'future', date: from } };
    }
  },
});
