import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { plain, quote } from '../wording.ts';

/** A maker's district is a kecamatan of its regency, spelt as the official list spells it. */
export default defineRule<{ district: string; regency: string }>({
  code: 'district-unknown',
  severity: 'error',
  acceptable: true,
  message: {
    id: ({ district, regency }) =>
      `${quote(district)} bukan kecamatan di ${plain(regency)}. Tulis nama kecamatannya saja, tanpa "Kec.".`,
    en: ({ district, regency }) =>
      `${quote(district)} is not a district (kecamatan) of ${plain(regency)}. Write its name alone, without "Kec.".`,
  },
  *check(content) {
    for (const { file, regency, facts } of content.producers) {
      const owner = content.find('regency', regency)?.facts;
      const districts = owner && content.districts(owner.code);
      if (!districts || districts.includes(facts.district)) continue;
      const bare = facts.district.replace(/^kec(?:amatan)?\.?\s+/i, '');
      yield {
        file,
        path: ['district'],
        args: { district: facts.district, regency: owner.name },
        suggestion: nearest(bare, districts),
      };
    }
  },
});
