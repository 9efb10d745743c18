import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'key-missing',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Kunci yang wajib harus ada', en: 'Required keys are there' },
    why: {
      id: 'Sedikit kunci saja yang wajib: tanpa itu halamannya tidak dapat dibuat atau tidak berguna bagi pembeli. Yang lain boleh menyusul; yang belum diketahui tidak ditulis.',
      en: 'Only a few keys are required: without them there is no page, or none of use to a buyer. All others may follow; what is not known is left out.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: 'name: Tani Mulya',
    right: `name: Tani Mulya
district: Cibeber`,
    args: { name: 'district' },
  },
  message: {
    id: ({ name }) => `Kunci ${quote(name)} wajib diisi, tetapi belum ada. Tambahkan baris "${name}: …".`,
    en: ({ name }) => `The key ${quote(name)} is required but missing. Add a line "${name}: …".`,
  },
});
