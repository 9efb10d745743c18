import { vocabularyLists } from '#model/vocabulary.ts';
import { defineRule, type Found } from '../rule.ts';
import { quote } from '../wording.ts';

/** Ids are unique, also for somebody who cannot see the difference between upper and lower case. */
export default defineRule<{ id: string; other: string }>({
  code: 'id-duplicate',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Setiap id hanya dipakai sekali', en: 'Every id is used once' },
    why: {
      id: 'Entri lain merujuk lewat id, dan alamat halaman dibuat darinya. Dua hal dengan satu id tidak dapat dibedakan; huruf besar dan kecil pun dianggap sama.',
      en: 'Other entries refer by id, and addresses are made of it. Two things with one id cannot be told apart; capitals make no difference.',
    },
    file: 'vocabulary/units.yaml',
    part: 'whole',
    wrong: `- id: stoples
  name: stoples
- id: bungkus
  name: bungkus
- id: stoples
  name: botol`,
    right: `- id: stoples
  name: stoples
- id: bungkus
  name: bungkus
- id: botol
  name: botol`,
    args: { id: 'stoples', other: 'vocabulary/units.yaml (1)' },
  },
  message: {
    id: ({ id, other }) =>
      `Id ${quote(id)} sudah dipakai oleh ${quote(other, 120)}. Pilih id lain, atau gabungkan keduanya.`,
    en: ({ id, other }) =>
      `The id ${quote(id)} is already used by ${quote(other, 120)}. Choose another id, or merge the two.`,
  },
  *check(content) {
    const owners = new Map<string, string>();
    for (const { key, id, path } of content.raw) {
      const other = owners.get(key);
      if (other === undefined) owners.set(key, path);
      else yield { file: path, args: { id, other } };
    }
    for (const list of vocabularyLists) {
      const items = (content.vocabulary[list] ?? []) as readonly { id?: string; standard?: string }[];
      const name = list === 'spellings' ? 'standard' : 'id';
      yield* repeated(
        `vocabulary/${list}.yaml`,
        items.map((item) => item[name] ?? ''),
        (index) => [index, name],
      );
    }
    for (const { file, facts } of content.brands) {
      yield* repeated(
        file,
        (facts.lines ?? []).map(({ id }) => id),
        (index) => ['lines', index, 'id'],
      );
      yield* repeated(file, facts.members, (index) => ['members', index]);
    }
    yield* repeated(
      'moved.yaml',
      content.moves.map(({ from }) => from),
      (index) => [index, 'from'],
    );
  },
});

function* repeated(
  file: string,
  ids: readonly string[],
  path: (index: number) => (string | number)[],
): Generator<Found<{ id: string; other: string }>> {
  const first = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const before = first.get(id.toLowerCase());
    if (before === undefined) first.set(id.toLowerCase(), index);
    else yield { file, path: path(index), args: { id, other: `${file} (${before + 1})` } };
  }
}
