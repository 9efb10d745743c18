import { listing, quote } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A geographical indication belongs to its place: only there, and with its registration. */
export default defineRule<{ name: string; problem: 'place' | 'licence'; where: readonly string[]; licence: string }>({
  code: 'protected-name',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'selling',
    title: { id: 'Nama yang dilindungi hanya dipakai yang berhak', en: 'Protected names are used by right' },
    why: {
      id: 'Indikasi geografis seperti beras pandanwangi Cianjur hanya milik daerah asalnya dan pemegang pendaftarannya. Cantumkan nomor pendaftarannya, atau pakai nama lain.',
      en: 'A geographical indication such as pandanwangi rice of Cianjur belongs to its place of origin and to those who hold its registration. State that number, or use another name.',
    },
    file: 'products/cianjur/tani-mulya-kopi/index.md',
    wrong: 'name: Beras Pandanwangi Tani Mulya',
    right: `name: Beras Pandanwangi Tani Mulya
licences:
  - kind: indikasi-geografis
    number: IG.00.2025.000999
    validity: open
    confirmed: 2026-03-05
    evidence: seen`,
    args: { name: 'pandanwangi', problem: 'licence', where: ['cianjur'], licence: 'indikasi-geografis' },
  },
  message: {
    id: ({ name, problem, where, licence }) =>
      problem === 'place'
        ? `Nama ${quote(name)} dilindungi dan hanya milik ${listing(where)}. Ganti nama produknya.`
        : `Nama ${quote(name)} dilindungi. Tambahkan izin jenis ${quote(licence)} dengan nomornya, atau ganti nama produknya.`,
    en: ({ name, problem, where, licence }) =>
      problem === 'place'
        ? `The name ${quote(name)} is protected and belongs to ${listing(where)} alone. Change the product's name.`
        : `The name ${quote(name)} is protected. Add a licence of the kind ${quote(licence)} with its number, or change the product's name.`,
  },
  *check(content) {
    const names = content.vocabulary['protected-names'] ?? [];
    for (const { file, regency, facts } of content.products) {
      const typed = [
        { path: ['name'], text: facts.name },
        { path: ['translations', 'en', 'name'], text: facts.translations?.en.name ?? '' },
      ];
      for (const { spellings, regencies, licence } of names) {
        for (const { path, text } of typed) {
          const spelling = spellings.find((known) => text.toLowerCase().includes(known));
          if (spelling === undefined) continue;
          const args = { name: spelling, where: regencies, licence };
          if (!regencies.includes(regency)) yield { file, path, args: { ...args, problem: 'place' } };
          else if (!facts.licences?.some(({ kind }) => kind === licence)) {
            yield { file, path, args: { ...args, problem: 'licence' } };
          }
        }
      }
    }
  },
});
