import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'yaml-duplicate-key',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Setiap kunci ditulis sekali', en: 'Each key is written once' },
    why: {
      id: 'Bila satu kunci ditulis dua kali, program hanya memakai salah satunya, dan Anda tidak tahu yang mana. Simpan yang benar saja.',
      en: 'Where a key stands twice, programs use one of the two, and nobody knows which. Keep only the right one.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: `role: maker
role: supplier`,
    right: 'role: supplier',
    args: { name: 'role' },
  },
  message: {
    id: ({ name }) => `Kunci ${quote(name)} tertulis dua kali di tempat yang sama. Simpan satu saja: yang benar.`,
    en: ({ name }) => `The key ${quote(name)} stands twice in the same place. Keep only the right one.`,
  },
});
