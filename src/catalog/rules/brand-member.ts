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
      id: 'Satu merek, satu mutu: pengelola merek hanya dapat menjaga mutu anggotanya. Tambahkan produsen ini ke members bila memang anggota, atau lepaskan merek itu dari produknya.',
      en: 'One brand, one quality: its keeper can look after the quality of its members alone. Add this producer to members if it is one, or take the brand off its product.',
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
