import type { Move } from '#model/site.ts';
import { entryOf, ownStates, presentKeys } from '../codes.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What changed: the target of a move, its line, or the entry at its end. */
type Problem = 'target' | 'line' | 'entry';

/**
 * A code leads to the goods that it led to: against an earlier state of the content, no move takes it elsewhere. Where
 * those goods got another name since, the code may go there with them.
 */
export default defineRule<{ code: string; from: string; was: string; now: string; problem: Problem }>({
  code: 'code-redirected',
  severity: 'error',
  guide: {
    subject: 'codes',
    title: { id: 'Kode tetap menuju barang yang sama', en: 'A code keeps leading to the same goods' },
    why: {
      id: 'Label dengan kode ini menempel di barang tertentu. Bila baris moved.yaml dihapus atau tujuannya diganti, pembeli yang memindainya melihat harga dan izin barang lain. Bandingan diambil dari perubahan terakhir di git, atau dari npm run check -- --base. Ganti nama dengan npm run rename.',
      en: 'Labels with this code stick on certain goods. Were a line of moved.yaml deleted or pointed elsewhere, whoever scans one would see the price and licences of others. Lines are compared with the last commit in git, or with what npm run check -- --base names. To rename, use npm run rename.',
    },
    file: 'moved.yaml',
    part: 'whole',
    wrong: `- from: products/cianjur/sari-rasa-tauco-lama
  to: products/cianjur/sari-rasa-tauco-besar`,
    right: `- from: products/cianjur/sari-rasa-tauco-lama
  to: products/cianjur/sari-rasa-tauco`,
    args: {
      code: 'JXKH58',
      from: 'products/cianjur/sari-rasa-tauco-lama',
      was: 'products/cianjur/sari-rasa-tauco',
      now: 'products/cianjur/sari-rasa-tauco-besar',
      problem: 'target',
    },
  },
  message: {
    id: ({ code, from, was, now, problem }) =>
      problem === 'target'
        ? `Kode ${code} menuju ${quote(was)} sejak ${quote(from)} dipindahkan, tetapi kini menuju ${quote(now)}, padahal labelnya tidak dibuat untuk itu. Kembalikan tujuannya (to: ${was}).`
        : problem === 'line'
          ? `Kode ${code} menuju ${quote(was)} sejak ${quote(from)} dipindahkan. Baris perpindahannya kini hilang, sehingga kode itu menuju ${quote(now)}, padahal labelnya tidak dibuat untuk itu. Kembalikan baris from: ${from} dengan to: ${was}, dan beri entri baru nama yang belum pernah dipakai.`
          : `Kode ${code} tadinya menuju ${quote(was)}, yang tidak ada lagi, dan kini menuju ${quote(now)}. Bila itu hanya berganti nama, catat from: ${was} dengan to: ${now}. Bila bukan, kembalikan entri itu beserta baris perpindahannya.`,
    en: ({ code, from, was, now, problem }) =>
      problem === 'target'
        ? `Code ${code} has led to ${quote(was)} since ${quote(from)} moved, but now leads to ${quote(now)}, for which its labels were not made. Put its target back (to: ${was}).`
        : problem === 'line'
          ? `Code ${code} has led to ${quote(was)} since ${quote(from)} moved. The line of that move is gone, so that the code leads to ${quote(now)}, for which its labels were not made. Put back the line from: ${from} with to: ${was}, and give the new entry a name that was never used.`
          : `Code ${code} led to ${quote(was)}, which is gone, and now leads to ${quote(now)}. If only the name is new, note it: from: ${was} with to: ${now}. If not, put that entry back, with the line of its move.`,
  },
  *check(content) {
    // Of a file that cannot be read nothing else is known.
    if (content.broken.has('moved.yaml')) return;
    const present = presentKeys(content.moves);
    const kept = new Set(content.codes.map(({ facts: { code, key } }) => `${code} ${key}`));
    const told = new Set<string>();
    for (const { codes: given, moves } of ownStates(content)) {
      const before = presentKeys(moves);
      const steps = new Map<string, Move>(moves.map((move) => [move.from, move]));
      for (const { code, key } of given.map(({ facts }) => facts)) {
        const led = before(key);
        // A line of a ledger that changed is another rule's business.
        if (led === undefined || led === key || !kept.has(`${code} ${key}`)) continue;
        const [goods, now] = [present(entryOf(led)), present(entryOf(key))];
        // So are moves that lead nowhere.
        if (goods === undefined || now === undefined || goods === now || !content.owns(now)) continue;
        const chain: Move[] = [];
        for (let step = steps.get(entryOf(key)); step; step = steps.get(step.to)) chain.push(step);
        // The last step from which the goods are no longer reached: put right, it reaches them again.
        const lost = chain.findLast(({ from }) => present(from) !== goods);
        if (!lost || told.has(lost.from)) continue;
        told.add(lost.from);
        const index = content.moves.findIndex(({ from }) => from === lost.from);
        const problem = !content.owns(goods) ? 'entry' : index < 0 ? 'line' : 'target';
        const was = problem === 'entry' ? goods : lost.to;
        const place = problem === 'target' ? { path: [index, 'to'], suggestion: was } : {};
        yield { file: 'moved.yaml', ...place, args: { code, from: lost.from, was, now, problem } };
      }
    }
  },
});
