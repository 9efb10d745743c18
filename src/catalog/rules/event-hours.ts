import { defineRule } from '../rule.ts';

/** A day of an event opens before it closes; hours without a day are of no use to a calendar. */
export default defineRule<{ problem: 'order' | 'undated'; opens: string; closes: string }>({
  code: 'event-hours',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Jam buka acara lengkap dan berurutan', en: 'The hours of an event are whole and in order' },
    why: {
      id: 'Jam buka masuk ke kalender ponsel pengunjung, pada setiap hari acara. Karena itu tutupnya sesudah buka, dan hari pertama serta terakhirnya (period) tertulis lengkap.',
      en: 'The hours go into the calendars of visitors, on every day of the event. So it closes after it opens, and its first and last day (period) are given as days.',
    },
    file: 'events/cianjur/bazar-uji/index.md',
    wrong: 'hours: { opens: "17:00", closes: "08:30" }',
    right: 'hours: { opens: "08:30", closes: "17:00" }',
    args: { problem: 'order', opens: '17:00', closes: '08:30' },
  },
  message: {
    id: ({ problem, opens, closes }) =>
      problem === 'order'
        ? `Acara ini tutup pukul ${closes}, sebelum atau tepat saat buka pukul ${opens}. Periksa kedua jamnya; untuk tengah malam tulis 23:59.`
        : `Jam buka ${opens}–${closes} belum punya hari. Tulis from dan to pada period sebagai hari, misalnya 2026-12-04, atau hapus jamnya.`,
    en: ({ problem, opens, closes }) =>
      problem === 'order'
        ? `This event closes at ${closes}, before or just when it opens at ${opens}. Check both times; for midnight write 23:59.`
        : `The hours ${opens}–${closes} have no day. Give from and to of the period as days, for example 2026-12-04, or delete the hours.`,
  },
  *check({ events }) {
    for (const { file, facts } of events) {
      if (!facts.hours) continue;
      const { opens, closes } = facts.hours;
      const { from = '', to = '' } = facts.period ?? {};
      if (closes <= opens) yield { file, path: ['hours', 'closes'], args: { problem: 'order', opens, closes } };
      if (from.length !== 10 || to.length !== 10) {
        yield { file, path: ['hours'], args: { problem: 'undated', opens, closes } };
      }
    }
  },
});
