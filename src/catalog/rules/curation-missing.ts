import { defineRule } from '../rule.ts';

/** Curated means that somebody curated: the record stands on the product or on its producer. */
export default defineRule<Record<never, never>>({
  code: 'curation-missing',
  severity: 'error',
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
      if (producer && !producer.facts.curation) yield { file, path: ['status'], args: {}, suggestion: 'draft' };
    }
  },
});
