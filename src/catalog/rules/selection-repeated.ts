import { defineRule } from '../rule.ts';
import { chosenIn } from '../rounds.ts';
import { quote } from '../wording.ts';

/** A round chooses the same thing once, whichever of its selections it stands in. */
export default defineRule<{ id: string }>({
  code: 'selection-repeated',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Satu putaran memilih hal yang sama sekali saja', en: 'A round chooses the same thing once' },
    why: {
      id: 'Produk yang tertulis dua kali memakai dua tempat dan membuat jumlah yang terpilih keliru, juga bila keduanya di pilihan yang berbeda.',
      en: 'A product that is written twice takes two places and makes the number of those chosen wrong, in two different selections as well.',
    },
    file: 'curations/cianjur/kurasi-2026.md',
    wrong: `selections:
  - id: pangan
    name: Pangan
    quota: 5
    products: [cianjur/sari-rasa-tauco]
  - id: unggulan
    name: Unggulan
    quota: 5
    products: [cianjur/sari-rasa-tauco]`,
    right: `selections:
  - id: pangan
    name: Pangan
    quota: 5
    products: [cianjur/sari-rasa-tauco]
  - id: unggulan
    name: Unggulan
    quota: 5`,
    args: { id: 'cianjur/sari-rasa-tauco' },
  },
  message: {
    id: ({ id }) => `${quote(id)} sudah dipilih dalam putaran ini. Simpan satu saja.`,
    en: ({ id }) => `${quote(id)} was chosen in this round already. Keep one.`,
  },
  *check({ curations }) {
    for (const round of curations) {
      const seen = new Set<string>();
      for (const { entity, id, path } of chosenIn(round)) {
        const chosen = `${entity} ${id}`;
        if (seen.has(chosen)) yield { file: round.file, path, args: { id } };
        seen.add(chosen);
      }
    }
  },
});
