import { isId, slugOf, toSlug } from '#model/key.ts';
import { nearest } from '#model/nearest.ts';
import { defineRule } from '../rule.ts';
import { recordsIn } from '../rounds.ts';
import { quote } from '../wording.ts';

const digitsOf = (text: string) => (text.match(/\d+/g) ?? []).join(' ');

/** A round that has an entry is named by its id, so that both pages link; its name in words leads nowhere. */
export default defineRule<{ name: string; round: string }>({
  code: 'round-name',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'relations',
    title: { id: 'Putaran yang punya entri disebut dengan id', en: 'A round that has an entry is named by its id' },
    why: {
      id: 'Nama putaran boleh ditulis dengan kata bila entrinya belum ada. Begitu ada, tulis id-nya, supaya halaman produk dan halaman putaran saling bertaut.',
      en: 'A round may be named in words while it has no entry. As soon as it has one, write its id, so that the pages of product and round link to each other.',
    },
    file: 'producers/cianjur/tani-mulya.md',
    wrong: `curation:
  round: Kurasi uji, 2026
  date: 2026-04`,
    right: `curation:
  round: cianjur/kurasi-2026
  date: 2026-04`,
    args: { name: 'Kurasi uji, 2026', round: 'cianjur/kurasi-2026' },
  },
  message: {
    id: ({ name, round }) =>
      `${quote(name)} tampaknya putaran ${quote(round)}, yang punya entri. Tulis id-nya supaya halamannya bertaut.`,
    en: ({ name, round }) =>
      `${quote(name)} seems to be the round ${quote(round)}, which has an entry. Write its id, so that the pages link.`,
  },
  *check(content) {
    const byRegency = Map.groupBy(content.curations, ({ regency }) => regency);
    for (const { entry, record } of recordsIn(content)) {
      const { round: name } = record;
      if (isId('curation', name)) continue;
      // A year is never a slip of the pen: rounds of two years are two rounds.
      const rounds = (byRegency.get(entry.regency) ?? []).filter(
        ({ facts, sample }) => sample === entry.sample && digitsOf(facts.name) === digitsOf(name),
      );
      // A slip of a letter or two; another word means another round.
      const names = rounds.map(({ facts }) => facts.name);
      const near = nearest(name, names, 8);
      // Its file, with or without the folders.
      const file = name.replace(/\.md$/i, '');
      const typed = file.split('/').map(toSlug).slice(-2).join('/');
      const meant = rounds.find(({ id, facts }) => facts.name === near || slugOf(id) === toSlug(file) || id === typed);
      if (!meant) continue;
      yield { file: entry.file, path: ['curation', 'round'], args: { name, round: meant.id }, suggestion: meant.id };
    }
  },
});
