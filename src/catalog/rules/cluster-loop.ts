import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Supplies go from one cluster to another. */
export default defineRule<{ id: string }>({
  code: 'cluster-loop',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Klaster memasok klaster lain, bukan dirinya', en: 'A cluster supplies another cluster, not itself' },
    why: {
      id: 'Halaman klaster menunjukkan siapa memasok siapa. Klaster yang memasok dirinya sendiri tidak memberi tahu apa-apa; biasanya yang dimaksud klaster lain.',
      en: 'The page of a cluster shows who supplies whom. A cluster that supplies itself tells nothing; usually another one was meant.',
    },
    file: 'clusters/cianjur/tauco.md',
    wrong: 'supplies: [cianjur/tauco]',
    right: 'supplies: [kota-madiun/pecel]',
    args: { id: 'cianjur/tauco' },
  },
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
