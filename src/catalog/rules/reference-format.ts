import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'reference-format',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Rujukan ditulis daerah/nama', en: 'References are written regency/slug' },
    why: {
      id: 'Kuncinya sudah menyebut jenisnya, jadi folder dan akhiran .md tidak perlu ditulis. Dengan satu cara menulis, rujukan selalu dapat diperiksa.',
      en: 'The key already says what is meant, so that neither folder nor .md is needed. With one way to write them, references can always be checked.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'cluster: clusters/cianjur/tauco.md',
    right: 'cluster: cianjur/tauco',
    args: { text: 'clusters/cianjur/tauco.md', entity: 'cluster' },
  },
  message: {
    id: ({ text, entity }) =>
      `${quote(text)} bukan id. Tulis ${entity === 'regency' ? 'id daerah, misalnya cianjur' : 'daerah/nama, misalnya cianjur/dapur-sari'}, tanpa folder dan tanpa .md.`,
    en: ({ text, entity }) =>
      `${quote(text)} is not an id. Write ${entity === 'regency' ? 'the id of a regency, for example cianjur' : 'regency/slug, for example cianjur/dapur-sari'}, without folder and without .md.`,
  },
});
