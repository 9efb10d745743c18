import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Supplies go from one cluster to another. */
export default defineRule<{ id: string }>({
  code: 'cluster-loop',
  severity: 'error',
  message: {
    id: ({ id }) =>
      `Klaster ${quote(id)} memasok dirinya sendiri. Hapus id itu dari supplies, atau tulis klaster lain.`,
    en: ({ id }) => `The cluster ${quote(id)} supplies itself. Delete that id from supplies, or name another cluster.`,
  },
  *check({ clusters }) {
    for (const { file, id, facts } of clusters) {
      const index = facts.supplies?.indexOf(id) ?? -1;
      if (index >= 0) yield { file, path: ['supplies', index], args: { id } };
    }
  },
});
