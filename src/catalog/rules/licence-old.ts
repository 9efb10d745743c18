import { addDays, daysBetween } from '#model/fields/date.ts';
import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';

/** Licences end and confirmations age; both depend on the day, so the badge says it and the build goes on. */
export default defineRule<{ problem: 'ended' | 'ending' | 'unconfirmed' | 'future'; date: string; days: number }>({
  code: 'licence-old',
  severity: 'warning',
  message: {
    id: ({ problem, date, days }) =>
      ({
        ended: `Izin ini berakhir pada ${date}. Perbarui nomor dan tanggalnya; sampai saat itu halaman menandainya.`,
        ending: `Izin ini berakhir pada ${date}, ${days === 0 ? 'hari ini' : `${days} hari lagi`}. Siapkan perpanjangannya.`,
        unconfirmed: `Izin ini terakhir diperiksa ${days} hari yang lalu. Lihat sertifikatnya, lalu perbarui confirmed.`,
        future: `Tanggal pemeriksaan ${date} belum tiba. Periksa confirmed.`,
      })[problem],
    en: ({ problem, date, days }) =>
      ({
        ended: `This licence ended on ${date}. Update its number and date; until then the page marks it.`,
        ending: `This licence ends on ${date}, ${days === 0 ? 'today' : `in ${days} days`}. Prepare its renewal.`,
        unconfirmed: `This licence was last checked ${days} days ago. Look at the certificate, then update confirmed.`,
        future: `The day of confirmation, ${date}, has not come yet. Check confirmed.`,
      })[problem],
  },
  *check(content) {
    const { today, site } = content;
    for (const { product, licence, at } of licencesOf(content)) {
      const { until, confirmed } = licence;
      const file = product.file;
      if (until !== undefined && until < today)
        yield { file, path: at('until'), args: { problem: 'ended', date: until, days: 0 } };
      else if (until !== undefined && until <= addDays(today, 60)) {
        yield { file, path: at('until'), args: { problem: 'ending', date: until, days: daysBetween(today, until) } };
      }
      if (confirmed > today)
        yield { file, path: at('confirmed'), args: { problem: 'future', date: confirmed, days: 0 } };
      const age = daysBetween(confirmed, today);
      if (site && age > site.ages.licences) {
        yield { file, path: at('confirmed'), args: { problem: 'unconfirmed', date: confirmed, days: age } };
      }
    }
  },
});
