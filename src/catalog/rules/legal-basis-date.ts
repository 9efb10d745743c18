import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A source speaks of rules that were already enacted. */
export default defineRule<{ year: number; published: string }>({
  code: 'legal-basis-date',
  severity: 'error',
  guide: {
    subject: 'values',
    title: { id: 'Peraturan lebih tua daripada sumbernya', en: 'A rule of law is older than its source' },
    why: {
      id: 'Sumber yang terbit pada 2022 tidak mungkin menyebut peraturan tahun 2030. Salah satu tahunnya pasti salah ketik.',
      en: 'A source of 2022 cannot speak of a regulation of 2030. One of the two years is a slip.',
    },
    file: 'programs/cianjur/pendampingan-uji.md',
    wrong: `legalBasis:
  - kind: regent
    number: 73
    year: 2030
    about: Kemitraan usaha
    source: { publisher: Koperasi Tauco Uji, date: 2026 }`,
    right: `legalBasis:
  - kind: regent
    number: 73
    year: 2020
    about: Kemitraan usaha
    source: { publisher: Koperasi Tauco Uji, date: 2026 }`,
    args: { year: 2030, published: '2026' },
  },
  message: {
    id: ({ year, published }) =>
      `Peraturan tahun ${year} tidak mungkin disebut sumber yang terbit ${quote(published)}. Betulkan tahun peraturannya atau tanggal sumbernya.`,
    en: ({ year, published }) =>
      `A source published ${quote(published)} cannot speak of a rule of ${year}. Correct the year of the rule or the date of the source.`,
  },
  *check({ programs }) {
    for (const { file, facts } of programs) {
      for (const [at, { year, source }] of (facts.legalBasis ?? []).entries()) {
        if (source.date === 'unknown' || year <= Number(source.date.slice(0, 4))) continue;
        yield { file, path: ['legalBasis', at, 'year'], args: { year, published: source.date } };
      }
    }
  },
});
