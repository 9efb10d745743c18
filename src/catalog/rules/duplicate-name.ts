import { quantityId } from '#model/fields/measure.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Letters and digits alone, without common words for a business: “UD. Sari-Rasa” and “Sari Rasa” are near the same. */
const core = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:ud|cv|pt|toko|dapur|rumah|umkm|kelompok|usaha)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Near-same names in one regency: makers, and products of one maker with the same net content. */
export default defineRule<{ name: string; other: string }>({
  code: 'duplicate-name',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'relations',
    title: { id: 'Satu usaha atau satu produk cukup satu entri', en: 'One business or product, one entry' },
    why: {
      id: 'Nama yang hampir sama sering berarti entri yang sama ditulis dua kali oleh dua orang. Bila memang dua usaha yang berbeda, tambahkan keterangan pada namanya atau catat pengecualian.',
      en: 'Nearly the same name often means that two people entered the same thing. Where they really are two businesses, make the names differ or record an exception.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: 'name: UD. Sari-Rasa',
    right: 'name: Tani Mulya',
    args: { name: 'UD. Sari-Rasa', other: 'producers/cianjur/sari-rasa.md' },
  },
  message: {
    id: ({ name, other }) =>
      `Nama ${quote(name)} hampir sama dengan ${quote(other, 120)}. Pastikan bukan entri yang sama.`,
    en: ({ name, other }) =>
      `The name ${quote(name)} is nearly that of ${quote(other, 120)}. Make sure that they are not the same entry.`,
  },
  *check({ producers, products }) {
    const owners = new Map<string, string>();
    const candidates = [
      ...producers.map((entry) => ({ ...entry, scope: entry.regency })),
      ...products.map((entry) => {
        const net = entry.facts.packaging?.net;
        return { ...entry, scope: `${entry.facts.producer} ${net ? quantityId(net) : ''}` };
      }),
    ];
    for (const { file, facts, scope } of candidates) {
      const id = `${scope} ${core(facts.name) || facts.name}`;
      const other = owners.get(id);
      if (other === undefined) owners.set(id, file);
      else yield { file, path: ['name'], args: { name: facts.name, other } };
    }
  },
});
