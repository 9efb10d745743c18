import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Of a real partner only what a named source says is shown. */
export default defineRule<{ partner: string }>({
  code: 'evaluation-source',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Angka mitra nyata disertai sumbernya', en: 'Numbers of a real partner name their source' },
    why: {
      id: 'Naik turunnya penjualan di mitra yang nyata hanya ditayangkan bila ada yang menyatakannya secara terbuka. Tulis kantor atau usahanya, nama laporannya, dan tanggalnya; halaman menampilkannya di bawah grafik.',
      en: 'How sales at a real partner rise and fall is shown only where somebody said so in public. Write the office or firm, its report and the date; the page shows them below the chart.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai
toko-uji;3;indeks;100`,
    right: `mitra;bulan;ukuran;nilai;sumber
toko-uji;3;indeks;100;Etalase Uji, April 2026`,
    args: { partner: 'toko-uji' },
  },
  message: {
    id: ({ partner }) =>
      `${quote(partner)} adalah mitra nyata, tetapi baris ini tidak menyebut sumber angkanya. Isi kolom “sumber”: siapa yang menyatakan, di laporan mana, dan kapan.`,
    en: ({ partner }) =>
      `${quote(partner)} is a real partner, but this row does not name the source of its number. Fill in the column “source”: who said so, in which report, and when.`,
  },
  *check(content) {
    for (const { file, facts, places } of content.evaluations) {
      const { partner, source } = facts;
      const known = content.find('partner', partner);
      if (known && !known.sample && source === undefined) yield { file, ...places['partner'], args: { partner } };
    }
  },
});
