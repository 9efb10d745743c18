import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'table-name',
  severity: 'error',
  guide: {
    subject: 'tables',
    title: { id: 'Nama tabel menyebut mitranya atau tahunnya', en: 'A table is named after its partner or year' },
    why: {
      id: 'Dari nama berkasnya situs tahu penempatan ini di mitra mana, atau evaluasi ini dari tahun berapa. Simpan dari Excel lewat Simpan Sebagai, jenis CSV; berkas .xlsx tidak dibaca.',
      en: 'The name of the file tells the site with which partner products stand, or of which year an evaluation is. In Excel use Save As and choose CSV; .xlsx files are not read.',
    },
    file: 'evaluations/cianjur/',
    part: 'listing',
    wrong: 'Evaluasi 2026.csv',
    right: '2026.csv',
    args: { name: 'evaluations/cianjur/Evaluasi 2026.csv', suggestion: undefined },
  },
  message: {
    id: ({ name, suggestion }) =>
      suggestion
        ? `${quote(name, 120)} bukan nama tabel. Ganti menjadi ${quote(suggestion, 120)}, disimpan sebagai CSV.`
        : `${quote(name, 120)} bukan nama tabel. Penempatan disimpan di placements/<daerah>/<id mitra>.csv, evaluasi bulanan di evaluations/<daerah>/<tahun>.csv, misalnya evaluations/karawang/2026.csv.`,
    en: ({ name, suggestion }) =>
      suggestion
        ? `${quote(name, 120)} is not the name of a table. Rename it to ${quote(suggestion, 120)}, saved as CSV.`
        : `${quote(name, 120)} is not the name of a table. Placements lie in placements/<regency>/<partner id>.csv, monthly evaluations in evaluations/<regency>/<year>.csv, for example evaluations/karawang/2026.csv.`,
  },
});
