import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'key-missing',
  severity: 'error',
  message: {
    id: ({ name }) => `Kunci ${quote(name)} wajib diisi, tetapi belum ada. Tambahkan baris "${name}: …".`,
    en: ({ name }) => `The key ${quote(name)} is required but missing. Add a line "${name}: …".`,
  },
});
