import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** The date on an exception is a promise to look again; letting it pass turns nobody's pull request red. */
export default defineRule<{ rule: string; key: string; until: string }>({
  code: 'exception-overdue',
  severity: 'warning',
  guide: {
    subject: 'settings',
    title: { id: 'Pengecualian ditinjau lagi pada waktunya', en: 'Exceptions are looked at again in time' },
    why: {
      id: 'Pengecualian adalah keputusan sementara, dan tanggal until adalah janji untuk melihatnya lagi. Selesaikan masalahnya, atau perpanjang dengan alasan yang masih benar.',
      en: 'An exception is a decision for a while, and its date is a promise to look again. Solve the matter, or extend it for a reason that still holds.',
    },
    file: 'exceptions.yaml',
    part: 'whole',
    wrong: `- rule: licence-region
  key: products/kota-madiun/dapur-wati-sambal-pecel
  reason: Nomornya terbit sebelum usaha ini pindah.
  until: 2026-06-30`,
    right: `- rule: licence-region
  key: products/kota-madiun/dapur-wati-sambal-pecel
  reason: Nomornya terbit sebelum usaha ini pindah.
  until: 2027-06-30`,
    args: {
      rule: 'licence-region',
      key: 'products/kota-madiun/dapur-wati-sambal-pecel',
      until: '2026-06-30',
    },
  },
  message: {
    id: ({ rule, key, until }) =>
      `Pengecualian ${quote(rule)} untuk ${quote(key)} berlaku sampai ${until}. Selesaikan masalahnya, atau perpanjang dengan alasan.`,
    en: ({ rule, key, until }) =>
      `The exception ${quote(rule)} for ${quote(key)} held until ${until}. Solve the matter, or extend it with a reason.`,
  },
  *check({ exceptions, today }) {
    for (const [index, { rule, key, until }] of exceptions.entries()) {
      if (until < today) yield { file: 'exceptions.yaml', path: [index, 'until'], args: { rule, key, until } };
    }
  },
});
