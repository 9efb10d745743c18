import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Packs and an index cannot be compared: a partner that is measured in both has two charts, each with gaps. */
export default defineRule<{ partner: string }>({
  code: 'evaluation-measure',
  severity: 'warning',
  guide: {
    subject: 'tables',
    title: { id: 'Satu mitra diukur dengan satu ukuran', en: 'A partner is measured in one way' },
    why: {
      id: 'Jumlah pak dan indeks tidak dapat digambar dalam satu garis. Bila ukurannya berganti di tengah jalan, masing-masing tampil di grafik sendiri dan naik turunnya sulit diikuti.',
      en: 'Packs and an index cannot be drawn as one line. Where the measure changes midway, each has a chart of its own, and rises and falls are hard to follow.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;pak;1.250;Etalase Uji, April 2026
toko-uji;4;indeks;100;Etalase Uji, Mei 2026`,
    right: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;pak;1.250;Etalase Uji, April 2026
toko-uji;4;pak;1.310;Etalase Uji, Mei 2026`,
    args: { partner: 'toko-uji' },
  },
  message: {
    id: ({ partner }) =>
      `${quote(partner)} diukur dengan pak dan dengan indeks. Keduanya tidak dapat dibandingkan dan tampil di dua grafik; sebaiknya pilih satu.`,
    en: ({ partner }) =>
      `${quote(partner)} is measured in packs and by an index. The two cannot be compared and have two charts; better choose one.`,
  },
  *check(content) {
    const first = new Map<string, string>();
    const told = new Set<string>();
    for (const { file, regency, facts, places } of content.evaluations) {
      const { partner, measure } = facts;
      const id = `${regency} ${partner}`;
      const known = first.get(id) ?? measure;
      first.set(id, known);
      if (known === measure || told.has(id)) continue;
      told.add(id);
      yield { file, ...places['measure'], args: { partner } };
    }
  },
});
