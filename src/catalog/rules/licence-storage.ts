import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';

/** PerBPOM 4/2024: food that needs freezing on its way cannot carry a P-IRT number. */
export default defineRule<{ storage: string }>({
  code: 'licence-storage',
  severity: 'error',
  acceptable: true,
  message: {
    id: () => 'Pangan beku tidak dapat berizin P-IRT; izinnya BPOM MD. Periksa food.storage dan nomor izinnya.',
    en: () => 'Frozen food cannot have a P-IRT number; its licence is BPOM MD. Check food.storage and the licence.',
  },
  *check(content) {
    for (const { product, format, at } of licencesOf(content)) {
      const storage = product.facts.food?.storage;
      if (format === 'pirt' && storage === 'frozen') yield { file: product.file, path: at('kind'), args: { storage } };
    }
  },
});
