import { defineIssueRule } from '../rule.ts';

export default defineIssueRule({
  code: 'yaml-tab',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Baris menjorok dengan spasi, bukan tab', en: 'Lines are indented with spaces, not tabs' },
    why: {
      id: 'YAML tidak menerima tab sebagai indentasi, karena lebarnya berbeda di setiap aplikasi. Tekan spasi dua kali untuk setiap tingkat.',
      en: 'YAML accepts no tabs for indentation, because their width differs from one program to the next. Press the space bar twice for each level.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: `curation:
\tround: cianjur/kurasi-2026
\tdate: 2026-04`,
    right: `curation:
  round: cianjur/kurasi-2026
  date: 2026-04`,
    args: {},
  },
  message: {
    id: () => 'Baris ini menjorok dengan tab. Ganti tab itu dengan dua spasi.',
    en: () => 'This line is indented with a tab. Replace the tab with two spaces.',
  },
});
