import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'none' | 'zero' | 'unit';

/** Units in which nobody counts parties: money, shares, weights and volumes. */
const uncountable = new Set(['rupiah', 'rp', 'idr', 'persen', 'percent', '%', 'kg', 'g', 'ton', 'liter']);

/** An agreement has somebody on the other side: named, or at least counted. */
export default defineRule<{ problem: Problem; unit: string }>({
  code: 'agreement-parties',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Setiap kerja sama punya pihak lain', en: 'Every agreement has another party' },
    why: {
      id: 'Kerja sama selalu dengan seseorang. Tulis mitranya bila namanya diketahui; bila sumber hanya menyebut jumlahnya, tulis jumlah itu di unnamed. Nama tidak pernah dikarang.',
      en: 'An agreement is always with somebody. Name the partners where they are known; where the source gives a number alone, write that number under unnamed. Names are never made up.',
    },
    file: 'agreements/cianjur/rak-uji.md',
    part: 'whole',
    wrong: `---
name: Rak Uji
kind: cooperation
office: Koperasi Tauco Uji
status: signed
signed: 2026-05-02
about: Satu rak untuk tauco.
sample: true
---`,
    right: `---
name: Rak Uji
kind: cooperation
office: Koperasi Tauco Uji
status: signed
signed: 2026-05-02
about: Satu rak untuk tauco.
partners: [toko-uji]
sample: true
---`,
    args: { problem: 'none', unit: '' },
  },
  message: {
    id: ({ problem, unit }) =>
      ({
        none: 'Kerja sama ini belum menyebut pihak lain. Tambahkan partners, atau unnamed bila sumber hanya menyebut jumlahnya.',
        zero: 'Pihak yang jumlahnya nol bukan pihak. Hapus angka ini, atau tulis jumlah menurut sumbernya.',
        unit: `Pihak dihitung per orang, usaha, atau lembaga, bukan dalam ${quote(unit)}. Pindahkan angka ini ke figures.`,
      })[problem],
    en: ({ problem, unit }) =>
      ({
        none: 'This agreement names no other party. Add partners, or unnamed where the source gives a number alone.',
        zero: 'No parties at all are no parties. Delete this figure, or write the number that the source gives.',
        unit: `Parties are counted as people, firms or offices, not in ${quote(unit)}. Move this figure to figures.`,
      })[problem],
  },
  *check({ agreements }) {
    for (const { file, facts } of agreements) {
      const { partners = [], unnamed = [] } = facts;
      if (partners.length === 0 && unnamed.length === 0) yield { file, path: [], args: { problem: 'none', unit: '' } };
      for (const [index, { value, unit }] of unnamed.entries()) {
        const at = (key: string) => ({ file, path: ['unnamed', index, key] });
        if (value === 0) yield { ...at('value'), args: { problem: 'zero', unit: unit.id } };
        if (uncountable.has(unit.id.toLowerCase())) yield { ...at('unit'), args: { problem: 'unit', unit: unit.id } };
      }
    }
  },
});
