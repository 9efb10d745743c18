import { daysOf } from '#model/fields/date.ts';
import type { Placement } from '#model/placement.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A product stands with a partner once at a time in each area; without an area it stands everywhere. */
export default defineRule<{ product: string; area: string | undefined }>({
  code: 'placement-twice',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Satu produk dicatat sekali di satu tempat', en: 'A product is listed once in a place' },
    why: {
      id: 'Dua baris untuk tempat dan waktu yang sama membuat gerainya terhitung dua kali, dan pembeli tidak tahu baris mana yang benar. Baris lama ditutup lewat kolom “sampai” sebelum baris baru dimulai.',
      en: 'Two rows for the same place and time count its outlets twice, and buyers cannot tell which is right. An old row ends, with a date in its column “sampai”, before the new one begins.',
    },
    file: 'placements/cianjur/toko-uji.csv',
    part: 'whole',
    wrong: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;12;Pacet;2026-02;;2026-10-05
cianjur/sari-rasa-tauco;14;Pacet;2026-08;;2026-10-05`,
    right: `produk;gerai;wilayah;sejak;sampai;dikonfirmasi
cianjur/sari-rasa-tauco;12;Pacet;2026-02;2026-07;2026-10-05
cianjur/sari-rasa-tauco;14;Pacet;2026-08;;2026-10-05`,
    args: { product: 'cianjur/sari-rasa-tauco', area: 'Pacet' },
  },
  message: {
    id: ({ product, area }) =>
      `${quote(product)} ${area === undefined ? 'tanpa wilayah' : `di ${quote(area)}`} sudah ada di baris lain untuk waktu yang sama. Gabungkan barisnya, bedakan wilayahnya, atau isi kolom “sampai” pada baris lama.`,
    en: ({ product, area }) =>
      `${quote(product)} ${area === undefined ? 'without an area' : `in ${quote(area)}`} stands in another row already for the same time. Join the rows, tell their areas apart, or give the old one its last day.`,
  },
  *check({ placements }) {
    const earlier = new Map<
      string,
      { readonly all: Placement[]; readonly areas: Map<string | undefined, Placement[]> }
    >();
    for (const { file, partner, places, facts } of placements) {
      const { product } = facts;
      const id = `${partner} ${product}`;
      const area = facts.area?.toLowerCase();
      const others = earlier.get(id) ?? { all: [], areas: new Map<string | undefined, Placement[]>() };
      const same = others.areas.get(area) ?? [];
      // Without an area it stands everywhere, and so in the area of every row.
      const compared = area === undefined ? [others.all] : [same, others.areas.get(undefined) ?? []];
      if (compared.some((rows) => rows.some((row) => sameTime(row, facts)))) {
        yield { file, ...places['product'], args: { product, area: facts.area } };
      }
      others.all.push(facts);
      same.push(facts);
      others.areas.set(area, same);
      earlier.set(id, others);
    }
  },
});

/** Where an end and a beginning are known by the same month or year only, one may follow the other within it. */
function sameTime(a: Placement, b: Placement): boolean {
  const follows = (first: Placement, next: Placement) =>
    first.until !== undefined && (first.until === next.from || daysOf(first.until).last < daysOf(next.from).first);
  return !follows(a, b) && !follows(b, a);
}
