import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** The date on an exception is a promise to look again; letting it pass turns nobody's pull request red. */
export default defineRule<{ rule: string; key: string; until: string }>({
  code: 'exception-overdue',
  severity: 'warning',
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
