import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'front-matter-language',
  severity: 'error',
  guide: {
    subject: 'files',
    title: {
      id: 'Bagian data dibuka dengan tiga tanda hubung saja',
      en: 'The data block opens with three hyphens alone',
    },
    why: {
      id: 'Kata setelah --- akan meminta bahasa lain, termasuk bahasa yang dapat menjalankan program. Katalog ini hanya membaca YAML dan tidak pernah menjalankan apa pun dari isi.',
      en: 'A word after --- would ask for another language, one that can run programs among them. This catalogue reads YAML alone and never runs anything from its content.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    part: 'whole',
    wrong: `---json
name: Tani Mulya
district: Cibeber
sample: true
---`,
    right: `---
name: Tani Mulya
district: Cibeber
sample: true
---`,
    args: { language: 'json' },
  },
  message: {
    id: ({ language }) =>
      `Bagian data dibuka dengan ${quote(`---${language}`)}. Hanya YAML yang dibaca, dan tidak ada yang dijalankan. Tulis baris pertama sebagai --- saja.`,
    en: ({ language }) =>
      `The data block opens with ${quote(`---${language}`)}. Only YAML is read, and nothing is run. Write the first line as --- alone.`,
  },
});
