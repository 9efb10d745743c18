import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Two makers with one number may be one maker entered twice. The number itself is not repeated. */
export default defineRule<{ other: string }>({
  code: 'duplicate-phone',
  severity: 'warning',
  acceptable: true,
  message: {
    id: ({ other }) => `Nomor ini juga dipakai ${quote(other, 120)}. Pastikan keduanya memang usaha yang berbeda.`,
    en: ({ other }) =>
      `This number is also used by ${quote(other, 120)}. Make sure that the two really are different businesses.`,
  },
  *check({ producers }) {
    const owners = new Map<string, string>();
    for (const { file, facts } of producers) {
      for (const channel of ['whatsapp', 'phone'] as const) {
        const number = facts.contact?.[channel];
        if (number === undefined) continue;
        const other = owners.get(number);
        if (other === undefined) owners.set(number, file);
        else if (other !== file) yield { file, path: ['contact', channel], args: { other } };
      }
    }
  },
});
