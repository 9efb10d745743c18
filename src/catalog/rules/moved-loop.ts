import { parseKey } from '#model/key.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Every old key leads, over any number of moves, to an entry of the same kind that exists. */
export default defineRule<{ from: string; to: string; problem: 'loop' | 'target' | 'source' | 'kind' }>({
  code: 'moved-loop',
  severity: 'error',
  message: {
    id: ({ from, to, problem }) =>
      problem === 'loop'
        ? `Perpindahan ${quote(from)} berputar kembali ke dirinya. Arahkan ke entri yang ada.`
        : problem === 'target'
          ? `${quote(from)} dipindahkan ke ${quote(to)}, tetapi entri itu tidak ada.`
          : problem === 'source'
            ? `${quote(from)} masih ada sebagai entri, jadi tidak dapat sekaligus dipindahkan. Hapus entrinya, atau hapus baris ini bila belum pernah diterbitkan.`
            : `${quote(from)} dan ${quote(to)} berbeda jenis. Arahkan ke entri yang sejenis.`,
    en: ({ from, to, problem }) =>
      problem === 'loop'
        ? `The move of ${quote(from)} leads back to itself. Point it to an entry that exists.`
        : problem === 'target'
          ? `${quote(from)} moved to ${quote(to)}, but that entry does not exist.`
          : problem === 'source'
            ? `${quote(from)} still exists as an entry, so it cannot have moved as well. Delete the entry, or this line if it was never published.`
            : `${quote(from)} and ${quote(to)} are of different kinds. Point to an entry of the same kind.`,
  },
  *check(content) {
    const next = new Map(content.moves.map(({ from, to }) => [from, to]));
    for (const [index, { from, to }] of content.moves.entries()) {
      const report = (name: 'from' | 'to', problem: 'loop' | 'target' | 'source' | 'kind') => ({
        file: 'moved.yaml',
        path: [index, name],
        args: { from, to, problem },
      });
      if (content.owns(from)) yield report('from', 'source');
      if (parseKey(from)?.entity !== parseKey(to)?.entity) yield report('to', 'kind');
      const seen = new Set([from]);
      let target = to;
      while (next.has(target) && !seen.has(target)) {
        seen.add(target);
        target = next.get(target) ?? target;
      }
      if (seen.has(target)) yield report('to', 'loop');
      else if (!content.owns(target)) yield report('to', 'target');
    }
  },
});
