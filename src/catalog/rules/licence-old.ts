import { addDays, daysBetween } from '#model/fields/date.ts';
import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';

/** Licences end and confirmations age; both depend on the day, so they are said and the build goes on. */
export default defineRule<{ problem: 'ended' | 'ending' | 'unconfirmed' | 'future'; date: string; days: number }>({
  code: 'licence-old',
  severity: 'warning',
  guide: {
    subject: 'selling',
    title: {
      id: 'Izin masih berlaku dan belum lama diperiksa',
      en: 'Licences are in force and were checked not long ago',
    },
    why: {
      id: 'P-IRT berlaku paling lama lima tahun (PerBPOM 22/2018), dan izin lain pun dapat dicabut. Pembeli melihat tandanya di halaman; peringatan ini mengingatkan Anda sebelum mereka bertanya.',
      en: 'A P-IRT number holds for at most five years (BPOM Regulation 22/2018), and any licence can be withdrawn. Buyers see a mark on the page; this warning reminds you before they ask.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `licences:
  - kind: pirt
    number: 2063203999999-26
    validity: dated
    until: 2026-05-31
    confirmed: 2026-03-05
    evidence: seen`,
    right: `licences:
  - kind: pirt
    number: 2063203999999-31
    validity: dated
    until: 2031-05-31
    confirmed: 2026-06-08
    evidence: seen`,
    args: { problem: 'ended', date: '2026-05-31', days: 0 },
  },
  message: {
    id: ({ problem, date, days }) =>
      ({
        ended: `Izin ini berakhir pada ${date}. Perbarui nomor dan tanggalnya, atau hapus izin ini.`,
        ending: `Izin ini berakhir pada ${date}, ${days === 0 ? 'hari ini' : `${days} hari lagi`}. Siapkan perpanjangannya.`,
        unconfirmed: `Izin ini terakhir diperiksa ${days} hari yang lalu. Lihat sertifikatnya, lalu perbarui tanggal di kunci confirmed.`,
        future: `Tanggal pemeriksaan ${date} belum tiba. Periksa kunci confirmed.`,
      })[problem],
    en: ({ problem, date, days }) =>
      ({
        ended: `This licence ended on ${date}. Update its number and date, or delete it.`,
        ending: `This licence ends on ${date}, ${days === 0 ? 'today' : `in ${days} days`}. Prepare its renewal.`,
        unconfirmed: `This licence was last checked ${days} days ago. Look at the certificate, then update confirmed.`,
        future: `The day of confirmation, ${date}, has not come yet. Check confirmed.`,
      })[problem],
  },
  *check(content) {
    const { today, site } = content;
    for (const { product, licence, at } of licencesOf(content)) {
      // What is no longer offered needs no reminder.
      if (product.facts.status === 'withdrawn') continue;
      const { until, confirmed } = licence;
      const ended = until !== undefined && until < today;
      const file = product.file;
      if (ended) yield { file, path: at('until'), args: { problem: 'ended', date: until, days: 0 } };
      else if (until !== undefined && until <= addDays(today, 60)) {
        yield { file, path: at('until'), args: { problem: 'ending', date: until, days: daysBetween(today, until) } };
      }
      if (confirmed > today)
        yield { file, path: at('confirmed'), args: { problem: 'future', date: confirmed, days: 0 } };
      const age = daysBetween(confirmed, today);
      if (site && age > site.ages.licences && !ended) {
        yield { file, path: at('confirmed'), args: { problem: 'unconfirmed', date: confirmed, days: age } };
      }
    }
  },
});
