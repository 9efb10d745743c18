import { daysOf } from '#model/fields/date.ts';
import { defineRule } from '../rule.ts';

/** A placement begins, is made sure of, and ends: no end before the beginning, and nobody makes sure beforehand. */
export default defineRule<{ problem: 'until' | 'confirmed'; from: string; date: string }>({
  code: 'placement-dates',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Tanggal penempatan berurutan', en: 'The dates of a placement follow each other' },
    why: {
      id: 'Pembeli membaca sejak kapan sebuah produk dijual dan kapan terakhir dipastikan. Bila tanggalnya terbalik, salah satunya keliru.',
      en: 'Buyers read since when a product has been sold and when somebody last made sure. Where the dates are the wrong way round, one of them is wrong.',
    },
    file: 'placements/cianjur/toko-uji.csv',
    part: 'whole',
    wrong: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;12;;2026-03;2026-02;2026-10-05`,
    right: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;12;;2026-02;2026-12;2026-10-05`,
    args: { problem: 'until', from: '2026-03', date: '2026-02' },
  },
  message: {
    id: ({ problem, from, date }) =>
      problem === 'until'
        ? `Penempatan ini berakhir pada ${date}, sebelum dimulai pada ${from}. Periksa kedua tanggalnya.`
        : `Penempatan ini dipastikan pada ${date}, sebelum dimulai pada ${from}. Periksa kedua tanggalnya.`,
    en: ({ problem, from, date }) =>
      problem === 'until'
        ? `This placement ends on ${date}, before it begins on ${from}. Check both dates.`
        : `This placement was confirmed on ${date}, before it begins on ${from}. Check both dates.`,
  },
  *check({ placements }) {
    for (const { file, places, facts } of placements) {
      const { from, until, confirmed } = facts;
      const begins = daysOf(from).first;
      if (until !== undefined && daysOf(until).last < begins) {
        yield { file, ...places['until'], args: { problem: 'until', from, date: until } };
      }
      if (confirmed < begins) {
        yield { file, ...places['confirmed'], args: { problem: 'confirmed', from, date: confirmed } };
      }
    }
  },
});
