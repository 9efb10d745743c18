import { defineRule } from '../rule.ts';

/** Curated means that somebody curated: the record stands on the product or on its producer. */
export default defineRule<Record<never, never>>({
  code: 'curation-missing',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Produk terkurasi punya catatan kurasi', en: 'A curated product has a record of its curation' },
    why: {
      id: 'Kata “terkurasi” adalah janji kepada pembeli bahwa seseorang sudah menilai produk ini. Catatannya menyebut putaran mana dan kapan; catatan pada produsennya juga berlaku.',
      en: 'The word “curated” promises buyers that somebody has judged this product. The record says in which round and when; one on its producer counts as well.',
    },
    file: 'products/cianjur/tani-mulya-kopi/index.md',
    wrong: 'status: curated',
    right: `status: curated
curation:
  round: cianjur/kurasi-2026
  date: 2026-04-20`,
    args: {},
  },
  message: {
    id: () =>
      'Status curated memerlukan catatan kurasi. Tambahkan curation (round dan date) pada produk ini atau pada produsennya, atau ubah status menjadi draft.',
    en: () =>
      'The status curated needs a curation record. Add curation (round and date) to this product or to its producer, or set the status to draft.',
  },
  *check(content) {
    for (const { file, facts } of content.products) {
      if (facts.status !== 'curated' || facts.curation) continue;
      const producer = content.find('producer', facts.producer);
      if (producer && !('curation' in producer.facts)) yield { file, path: ['status'], args: {}, suggestion: 'draft' };
    }
  },
});
