import { parseKey } from '#model/key.ts';
import { finalTargets } from '../moves.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'loop' | 'target' | 'draft' | 'source' | 'kind';

/** Every old key leads, over any number of moves, to an entry of the same kind that has a page. */
export default defineRule<{ from: string; to: string; problem: Problem }>({
  code: 'moved-loop',
  severity: 'error',
  guide: {
    subject: 'settings',
    title: { id: 'Alamat lama menuju halaman yang ada', en: 'Old addresses lead to a page that exists' },
    why: {
      id: 'Alamat lama mungkin sudah tercetak di kemasan atau tersimpan di ponsel orang. Setiap baris moved.yaml, lewat berapa pun perpindahan, harus berakhir di entri sejenis yang sudah terbit.',
      en: "An old address may be printed on packs or kept on somebody's phone. Every line of moved.yaml, over however many moves, ends at a published entry of the same kind.",
    },
    file: 'moved.yaml',
    part: 'whole',
    wrong: `- from: products/cianjur/sari-rasa-tauco-lama
  to: products/cianjur/sari-rasa-taucho`,
    right: `- from: products/cianjur/sari-rasa-tauco-lama
  to: products/cianjur/sari-rasa-tauco`,
    args: {
      from: 'products/cianjur/sari-rasa-tauco-lama',
      to: 'products/cianjur/sari-rasa-taucho',
      problem: 'target',
    },
  },
  message: {
    id: ({ from, to, problem }) =>
      problem === 'loop'
        ? `Perpindahan ${quote(from)} berputar kembali ke dirinya. Arahkan ke entri yang ada.`
        : problem === 'target'
          ? `${quote(from)} dipindahkan ke ${quote(to)}, tetapi entri itu tidak ada. Tambahkan entrinya, atau perbaiki tujuannya.`
          : problem === 'draft'
            ? `${quote(from)} dipindahkan ke ${quote(to)}, yang masih draf dan belum punya halaman. Terbitkan entrinya, atau perbaiki tujuannya.`
            : problem === 'source'
              ? `${quote(from)} masih ada sebagai entri, jadi tidak dapat sekaligus dipindahkan. Hapus entrinya, atau hapus baris ini bila belum pernah diterbitkan.`
              : `${quote(from)} dan ${quote(to)} berbeda jenis. Arahkan ke entri yang sejenis.`,
    en: ({ from, to, problem }) =>
      problem === 'loop'
        ? `The move of ${quote(from)} leads back to itself. Point it to an entry that exists.`
        : problem === 'target'
          ? `${quote(from)} moved to ${quote(to)}, but that entry does not exist. Add the entry, or correct the target.`
          : problem === 'draft'
            ? `${quote(from)} moved to ${quote(to)}, which is a draft without a page. Publish that entry, or correct the target.`
            : problem === 'source'
              ? `${quote(from)} still exists as an entry, so it cannot have moved as well. Delete the entry, or this line if it was never published.`
              : `${quote(from)} and ${quote(to)} are of different kinds. Point to an entry of the same kind.`,
  },
  *check(content) {
    const drafts = new Set<string>(
      content.products.filter(({ facts }) => facts.status === 'draft').map(({ key }) => key),
    );
    const ends = finalTargets(content.moves);
    for (const [index, { from, to }] of content.moves.entries()) {
      const report = (name: 'from' | 'to', problem: Problem) => ({
        file: 'moved.yaml',
        path: [index, name],
        args: { from, to, problem },
      });
      if (content.owns(from)) yield report('from', 'source');
      if (parseKey(from)?.entity !== parseKey(to)?.entity) yield report('to', 'kind');
      const end = ends.get(from);
      if (end === undefined) yield report('to', 'loop');
      else if (!content.owns(end)) yield report('to', 'target');
      else if (drafts.has(end)) yield report('to', 'draft');
    }
  },
});
