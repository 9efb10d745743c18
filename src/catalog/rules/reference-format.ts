import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** How an id of this kind looks. */
const shape = (entity: string) =>
  entity === 'regency'
    ? { id: 'id daerah, misalnya cianjur', en: 'the id of a regency, for example cianjur' }
    : entity === 'partner'
      ? { id: 'nama mitra saja, misalnya toko-sari', en: 'the name of the partner alone, for example toko-sari' }
      : { id: 'daerah/nama, misalnya cianjur/dapur-sari', en: 'regency/slug, for example cianjur/dapur-sari' };

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
    id: ({ text, entity }) => `${quote(text)} bukan id. Tulis ${shape(entity).id}, tanpa folder dan tanpa .md.`,
    en: ({ text, entity }) => `${quote(text)} is not an id. Write ${shape(entity).en}, without folder and without .md.`,
  },
});
