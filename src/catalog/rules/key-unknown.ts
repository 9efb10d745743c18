import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'key-unknown',
  severity: 'error',
  guide: {
    subject: 'data',
    title: { id: 'Nama kunci ditulis persis', en: 'The names of keys are spelt exactly' },
    why: {
      id: 'Kunci yang salah eja akan diabaikan diam-diam, dan isinya tidak pernah tampil. Karena itu setiap kunci yang tidak dikenal disebut, lengkap dengan kunci yang paling mirip.',
      en: 'A misspelt key would be ignored in silence, and what it says would never be shown. So every unknown key is named, with the one that is nearest to it.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: 'rolle: supplier',
    right: 'role: supplier',
    args: { name: 'rolle', nearest: 'role' },
  },
  message: {
    id: ({ name, nearest }) =>
      nearest
        ? `Kunci ${quote(name)} tidak dikenal. Maksudnya ${quote(nearest)}?`
        : `Kunci ${quote(name)} tidak dikenal di tempat ini. Hapus baris itu, atau bandingkan dengan berkas sejenis.`,
    en: ({ name, nearest }) =>
      nearest
        ? `The key ${quote(name)} is not known. Did you mean ${quote(nearest)}?`
        : `The key ${quote(name)} is not known in this place. Delete the line, or compare with another file of this kind.`,
  },
});
