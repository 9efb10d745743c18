import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Only members sell under a communal brand. */
export default defineRule<{ producer: string; brand: string }>({
  code: 'brand-member',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Hanya anggota yang berjualan dengan merek bersama', en: 'Only members sell under a communal brand' },
    why: {
      id: 'Pengelola merek menjamin mutu anggotanya. Produsen yang tidak tercantum di members belum dijamin siapa pun, jadi produknya tidak boleh memakai merek itu.',
      en: 'The keeper of a brand answers for the quality of its members. Nobody answers for a producer who is not listed under members, so its products may not carry the brand.',
    },
    file: 'brands/cianjur/tauco-bersama.md',
    wrong: `members:
  - cianjur/tani-mulya`,
    right: `members:
  - cianjur/sari-rasa
  - cianjur/tani-mulya`,
    args: { producer: 'cianjur/sari-rasa', brand: 'cianjur/tauco-bersama' },
  },
  message: {
    id: ({ producer, brand }) =>
      `${quote(producer)} bukan anggota merek bersama ${quote(brand)}. Tambahkan ke kunci members pada merek itu, atau hapus kunci brand.`,
    en: ({ producer, brand }) =>
      `${quote(producer)} is not a member of the brand ${quote(brand)}. Add it to the brand's members, or delete the key brand.`,
  },
  *check(content) {
    for (const { file, facts } of content.products) {
      const brand = facts.brand === undefined ? undefined : content.find('brand', facts.brand);
      if (!brand || brand.facts.members.includes(facts.producer)) continue;
      yield { file, path: ['brand'], args: { producer: facts.producer, brand: brand.id } };
    }
  },
});
