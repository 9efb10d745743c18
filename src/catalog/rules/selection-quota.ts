import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A choice of five holds at most five: products and producers alike take a place. */
export default defineRule<{ name: string; quota: number; chosen: number }>({
  code: 'selection-quota',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Yang terpilih tidak melebihi tempatnya', en: 'No more are chosen than there are places' },
    why: {
      id: 'Kuota adalah janji putaran itu: lima produk unggulan berarti paling banyak lima. Produk dan produsen yang terpilih masing-masing memakai satu tempat.',
      en: 'The quota is what the round promised: five leading products means five at most. Each product and each producer that was chosen takes one place.',
    },
    file: 'curations/cianjur/kurasi-2026.md',
    wrong: `selections:
  - id: unggulan
    name: Produk unggulan
    quota: 1
    products: [cianjur/sari-rasa-tauco]
    producers: [cianjur/sari-rasa]`,
    right: `selections:
  - id: unggulan
    name: Produk unggulan
    quota: 2
    products: [cianjur/sari-rasa-tauco]
    producers: [cianjur/sari-rasa]`,
    args: { name: 'Produk unggulan', quota: 1, chosen: 2 },
  },
  message: {
    id: ({ name, quota, chosen }) =>
      `Pilihan ${quote(name)} hanya punya ${quota} tempat, tetapi memuat ${chosen}. Kurangi isinya, atau betulkan quota.`,
    en: ({ name, quota, chosen }) =>
      `The selection ${quote(name)} has ${quota === 1 ? '1 place' : `${quota} places`} but holds ${chosen}. Take some out, or correct quota.`,
  },
  *check({ curations }) {
    for (const { file, facts } of curations) {
      for (const [at, { name, quota, products = [], producers = [] }] of (facts.selections ?? []).entries()) {
        const chosen = products.length + producers.length;
        if (chosen > quota) yield { file, path: ['selections', at, 'quota'], args: { name: name.id, quota, chosen } };
      }
    }
  },
});
