import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'table-row',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Setiap baris punya sel sebanyak kolomnya', en: 'Every row has as many cells as there are columns' },
    why: {
      id: 'Bila sebuah sel kurang atau lebih, semua sel di kanannya bergeser dan angka masuk ke kolom yang keliru. Biasanya sebabnya tanda pemisah di dalam teks; lembar kerja memberinya tanda kutip dengan sendirinya.',
      en: 'Where a cell is missing or one too many, all cells to its right move, and numbers end up in the wrong column. Usually a separator inside a text is the reason; spreadsheets put quotation marks around it by themselves.',
    },
    file: 'placements/cianjur/toko-uji.csv',
    part: 'whole',
    wrong: `product,area,from,confirmed
cianjur/sari-rasa-tauco,Cianjur, Pacet,2026-02,2026-10-05`,
    right: `product,area,from,confirmed
cianjur/sari-rasa-tauco,"Cianjur, Pacet",2026-02,2026-10-05`,
    args: { problem: 'long', actual: 5, expected: 4 },
  },
  message: {
    id: ({ problem, actual, expected }) => {
      if (problem === 'quote') {
        return 'Ada tanda kutip (") yang tidak berpasangan di baris ini, jadi tabel ini tidak dapat dibaca. Hapus tanda itu, atau simpan ulang tabelnya dari lembar kerja.';
      }
      return problem === 'long'
        ? `Baris ini berisi ${actual} sel, padahal kolomnya ${expected}. Hapus sel yang lebih; teks yang memuat tanda pemisah ditulis di antara tanda kutip.`
        : `Baris ini hanya berisi ${actual} sel, padahal kolomnya ${expected}. Lengkapi selnya; sel yang belum diketahui dibiarkan kosong, tetapi tanda pemisahnya tetap ditulis.`;
    },
    en: ({ problem, actual, expected }) => {
      if (problem === 'quote') {
        return 'There is a quotation mark (") without its partner in this row, so the table cannot be read. Delete it, or save the table again from the spreadsheet.';
      }
      return problem === 'long'
        ? `This row has ${actual} cells, but there are ${expected} columns. Delete what is too much; a text that holds a separator stands between quotation marks.`
        : `This row has only ${actual} cells, but there are ${expected} columns. Complete it; a cell that is not known stays empty, but its separator is written all the same.`;
    },
  },
});
