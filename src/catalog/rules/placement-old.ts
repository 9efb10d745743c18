import { daysBetween } from '#model/fields/date.ts';
import { placementAge } from '#model/site.ts';
import { hasEnded } from '../placements.ts';
import { defineRule } from '../rule.ts';

/** Shelves change, so somebody makes sure now and then; a day to come confirms nothing. */
export default defineRule<{ date: string; days: number; problem: 'old' | 'future' }>({
  code: 'placement-old',
  severity: 'warning',
  guide: {
    subject: 'tables',
    title: { id: 'Penempatan dipastikan secara berkala', en: 'Placements are confirmed now and then' },
    why: {
      id: 'Orang berangkat ke toko karena halaman ini mengatakan produknya ada di sana. Tanyakan kepada mitra, lalu perbarui kolom “dikonfirmasi”; bila sudah tidak dijual, isi kolom “sampai”. Sebelum itu, halaman memberi tanda “perlu dicek”.',
      en: 'People set out for a shop because this page says that the product is there. Ask the partner and update the day of confirmation; where it is no longer sold, give its last day. Until then the page says “to be checked”.',
    },
    file: 'placements/cianjur/toko-uji.csv',
    part: 'whole',
    wrong: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;12;;2026-02;;2026-03-01`,
    right: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;12;;2026-02;;2026-10-05`,
    args: { date: '2026-03-01', days: 265, problem: 'old' },
  },
  message: {
    id: ({ date, days, problem }) =>
      problem === 'old'
        ? `Penempatan ini terakhir dipastikan ${days} hari yang lalu, pada ${date}. Tanyakan kepada mitra, lalu perbarui tanggalnya, atau isi kolom “sampai” bila sudah tidak dijual.`
        : `Tanggal ${date} belum tiba, jadi belum ada yang dipastikan. Periksa tanggal ini.`,
    en: ({ date, days, problem }) =>
      problem === 'old'
        ? `This placement was last confirmed ${days} days ago, on ${date}. Ask the partner and update the day, or give the last day where it is no longer sold.`
        : `The day ${date} has not come yet, so nothing has been confirmed. Check this date.`,
  },
  *check({ placements, site, today }) {
    for (const { file, places, facts } of placements) {
      const { confirmed } = facts;
      const days = daysBetween(confirmed, today);
      const at = { file, ...places['confirmed'] };
      if (days < 0) yield { ...at, args: { date: confirmed, days, problem: 'future' } };
      else if (site && days > placementAge(site) && !hasEnded(facts)) {
        yield { ...at, args: { date: confirmed, days, problem: 'old' } };
      }
    }
  },
});
