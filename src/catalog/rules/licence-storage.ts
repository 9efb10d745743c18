import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';

/** PerBPOM 4/2024: food that needs freezing on its way cannot carry a P-IRT number. */
export default defineRule<{ storage: string }>({
  code: 'licence-storage',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'selling',
    title: { id: 'Pangan beku berizin BPOM MD, bukan P-IRT', en: 'Frozen food has a BPOM MD licence, not P-IRT' },
    why: {
      id: 'P-IRT tidak diberikan untuk pangan yang perlu penanganan khusus selama produksi atau peredaran (PerBPOM 4/2024), seperti pangan beku. Periksa cara simpannya dan nomor izinnya.',
      en: 'P-IRT is not given to food that needs special handling in production or distribution (BPOM Regulation 4/2024), such as frozen food. Check how it is stored, and its number.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `food:
  storage: frozen
licences:
  - kind: pirt
    number: 2063203999999-29
    validity: open
    confirmed: 2026-03-05
    evidence: seen`,
    right: `food:
  storage: frozen
licences:
  - kind: bpom
    number: MD 245999999999
    validity: open
    confirmed: 2026-03-05
    evidence: seen`,
    args: { storage: 'frozen' },
  },
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
