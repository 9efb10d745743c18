import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'cell-empty',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Sel yang wajib tidak kosong', en: 'Required cells are not empty' },
    why: {
      id: 'Setiap baris berdiri sendiri: sel kosong tidak berarti sama dengan baris di atasnya. Sel gabungan (merge) dari lembar kerja juga menjadi kosong saat disimpan sebagai CSV.',
      en: 'Every row stands for itself: an empty cell does not mean the same as above. Merged cells of a spreadsheet become empty, too, when they are saved as CSV.',
    },
    file: 'evaluations/cianjur/2026.csv',
    part: 'whole',
    wrong: `mitra;bulan;ukuran;nilai
toko-uji;3;indeks;100
;4;indeks;104`,
    right: `mitra;bulan;ukuran;nilai
toko-uji;3;indeks;100
toko-uji;4;indeks;104`,
    args: {},
  },
  message: {
    id: () => 'Sel ini wajib diisi. Isi selnya, atau hapus barisnya bila memang belum diketahui.',
    en: () => 'This cell is required. Fill it in, or delete the row if it is not known yet.',
  },
});
