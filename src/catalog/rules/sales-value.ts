import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What somebody earns is theirs to tell: the catalogue shows how many packs went, or how that changed. */
export default defineIssueRule({
  code: 'sales-value',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Nilai penjualan dalam rupiah tidak ditayangkan', en: 'The value of sales is never published' },
    why: {
      id: 'Omzet adalah rahasia dagang produsen dan mitranya, dan pesaing ikut membaca katalog ini. Untuk melihat naik turunnya cukup jumlah pak yang terjual, atau indeks dengan bulan pertama 100.',
      en: 'Turnover is a trade secret of makers and partners, and competitors read this catalogue too. To see rises and falls, the number of packs sold will do, or an index whose first month is 100.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai
toko-uji;3;pak;Rp 12.500.000`,
    right: `mitra;bulan;ukuran;nilai
toko-uji;3;pak;1.250`,
    args: { text: 'Rp 12.500.000' },
  },
  message: {
    id: ({ text }) =>
      `${quote(text)} berbicara tentang uang. Nilai penjualan tidak pernah ditayangkan; tulis jumlah pak yang terjual (pak), atau indeks dengan bulan pertama 100 (indeks).`,
    en: ({ text }) =>
      `${quote(text)} speaks of money. The value of sales is never published; write the number of packs sold (units), or an index whose first month is 100 (index).`,
  },
});
