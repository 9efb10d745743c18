import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Only members sell under a communal brand. */
export default defineRule<{ producer: string; brand: string }>({
  code: 'brand-member',
  severity: 'error',
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
