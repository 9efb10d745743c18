import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** One producer may use a number for several products; two producers never share one. */
export default defineRule<{ number: string; other: string }>({
  code: 'licence-shared',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'selling',
    title: { id: 'Satu nomor izin milik satu produsen', en: 'A licence number belongs to one producer' },
    why: {
      id: 'Izin diberikan kepada produsen tertentu. Nomor yang sama pada produsen lain berarti salah satunya tersalin keliru, atau dipakai tanpa hak.',
      en: 'A licence is given to one producer. The same number on another means that one of them was miscopied, or is used without right.',
    },
    file: 'products/cianjur/tani-mulya-kopi/index.md',
    wrong: `licences:
  - kind: pirt
    number: 2063203999999-29
    validity: unknown
    confirmed: 2026-03-05
    evidence: seen`,
    right: `licences:
  - kind: pirt
    number: 2063203999998-29
    validity: unknown
    confirmed: 2026-03-05
    evidence: seen`,
    args: { number: '2063203999999-29', other: 'products/cianjur/sari-rasa-tauco/index.md' },
  },
  message: {
    id: ({ number, other }) =>
      `Nomor ${quote(number)} juga dipakai produsen lain, pada ${quote(other, 120)}. Satu nomor hanya milik satu produsen; periksa keduanya.`,
    en: ({ number, other }) =>
      `The number ${quote(number)} is also used by another producer, in ${quote(other, 120)}. A number belongs to one producer; check both.`,
  },
  *check(content) {
    const owners = new Map<string, { producer: string; file: string }>();
    for (const { product, licence, format, at } of licencesOf(content)) {
      if (format === 'sni' || format === 'gi') continue;
      const id = `${format} ${licence.number}`;
      const { producer } = product.facts;
      const owner = owners.get(id);
      if (!owner) owners.set(id, { producer, file: product.file });
      else if (owner.producer !== producer) {
        yield { file: product.file, path: at('number'), args: { number: licence.number, other: owner.file } };
      }
    }
  },
});
