import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Two makers with one number may be one maker entered twice. The number itself is not repeated. */
export default defineRule<{ other: string }>({
  code: 'duplicate-phone',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'people',
    title: { id: 'Setiap usaha memakai nomornya sendiri', en: 'Each business has a number of its own' },
    why: {
      id: 'Dua produsen dengan nomor yang sama mungkin satu usaha yang tercatat dua kali, atau nomor yang tersalin dari berkas lain. Pesanan pun bisa sampai ke orang yang salah.',
      en: 'Two producers with one number may be one business entered twice, or a number copied from another file. Orders could reach the wrong person.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: `contact:
  whatsapp: "+6281200000001"
consent:
  date: 2026-03-05
  scope: [whatsapp]
  basis: form`,
    right: `contact:
  whatsapp: "+6281200000002"
consent:
  date: 2026-03-05
  scope: [whatsapp]
  basis: form`,
    args: { other: 'producers/cianjur/sari-rasa.md' },
  },
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
