import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { plain, quote } from '../wording.ts';

/** A maker's district is a kecamatan of its regency, spelt as the official list spells it. */
export default defineRule<{ district: string; regency: string }>({
  code: 'district-unknown',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'relations',
    title: {
      id: 'Kecamatan ditulis seperti di daftar resmi',
      en: 'Districts are spelt as the official list spells them',
    },
    why: {
      id: 'Pembeli menyaring dan mengirim menurut kecamatan. Dengan satu ejaan, menurut daftar wilayah Kemendagri, produsen yang bertetangga tampil bersama; tambahan “Kec.” ditulis oleh situs.',
      en: "Buyers look and deliver by district. With one spelling, that of the Ministry of Home Affairs' list of regions, neighbours appear together; the site adds the word “district” itself.",
    },
    file: 'producers/cianjur/sari-rasa.md',
    wrong: 'district: Kec. Warung Kondang',
    right: 'district: Warungkondang',
    args: { district: 'Kec. Warung Kondang', regency: 'Kabupaten Cianjur' },
  },
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
