import { defineIssueRule } from '../rule.ts';
import { quote } from '../wording.ts';

export default defineIssueRule({
  code: 'key-unknown',
  severity: 'error',
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
