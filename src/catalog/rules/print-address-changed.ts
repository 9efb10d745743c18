import { leadsAlike } from '#model/printed.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Labels that were printed for another lasting address still lead there. */
export default defineRule<{ before: string; now: string; codes: number }>({
  code: 'print-address-changed',
  severity: 'warning',
  guide: {
    subject: 'settings',
    title: { id: 'Alamat cetak tidak berganti', en: 'The printed address does not change' },
    why: {
      id: 'Label yang sudah beredar tetap menuju alamat yang tercetak padanya; mengganti printAddress hanya mengubah label berikutnya. Bila domainnya memang harus berganti, domain lama tetap disewa dan dialihkan ke yang baru selama labelnya masih ada.',
      en: 'Labels in circulation keep leading to the address printed on them; a new printAddress changes only those to come. Where the domain must change, keep the old one and let it redirect for as long as its labels are about.',
    },
    file: 'site.yaml',
    wrong: 'printAddress: https://katalog-baru.example',
    right: 'printAddress: https://etalase.example',
    args: { before: 'https://etalase.example/', now: 'https://katalog-baru.example/', codes: 9 },
  },
  message: {
    id: ({ before, now, codes }) =>
      `${codes} kode terbit dengan alamat cetak ${quote(before)}, ${now ? `kini ${quote(now)}` : 'yang kini tidak ada'}. Label lamanya tetap menuju alamat lama: kembalikan printAddress, atau biarkan alamat lama tetap hidup dan dialihkan ke yang baru.`,
    en: ({ before, now, codes }) =>
      `${codes} ${codes === 1 ? 'code was' : 'codes were'} given out under the printed address ${quote(before)}, ${now ? `now ${quote(now)}` : 'which is gone'}. Their labels keep leading to the old one: put printAddress back, or keep the old address alive and redirect it to the new one.`,
  },
  *check({ earlier, site, codes }) {
    // A file that cannot be read says nothing, and codes without any address have been reported.
    if (!site || (site.printAddress === undefined && codes.length > 0)) return;
    const now = site.printAddress;
    const told = new Set<string>();
    for (const { printAddress: before, codes: given } of earlier) {
      if (before === undefined || given.length === 0 || told.has(before)) continue;
      if (now !== undefined && leadsAlike(before, now)) continue;
      told.add(before);
      const args = { before, now: now ?? '', codes: given.length };
      yield { file: 'site.yaml', path: ['printAddress'], args, suggestion: before };
    }
  },
});
