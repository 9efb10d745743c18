import { defineRule } from '../rule.ts';
import { recordsIn } from '../rounds.ts';
import { quote } from '../wording.ts';

/** A plan has passed nobody: only a round that is running or was held can have chosen, or stand in a record. */
export default defineRule<{ round: string; status: 'planned' | 'unknown' }>({
  code: 'round-unheld',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Rencana kurasi belum meloloskan siapa pun', en: 'A planned round has passed nobody yet' },
    why: {
      id: 'Katalog ini tidak menampilkan rencana sebagai hasil. Selama putarannya baru direncanakan, atau tidak diketahui pernah digelar, tidak ada yang terpilih dan tidak ada yang lolos.',
      en: 'This catalogue shows no plan as a result. As long as a round is only planned, or not known to have been held, nothing is chosen and nobody has passed.',
    },
    file: 'curations/cianjur/kurasi-2026.md',
    wrong: 'status: planned',
    right: 'status: held',
    args: { round: 'cianjur/kurasi-2026', status: 'planned' },
  },
  message: {
    id: ({ round, status }) =>
      `Putaran ${quote(round)} berstatus ${status}, jadi belum ada yang lolos darinya. Ubah status putarannya bila sudah digelar, atau hapus ini.`,
    en: ({ round, status }) =>
      `The round ${quote(round)} has the status ${status}, so nobody has passed it yet. Change its status if it was held, or delete this.`,
  },
  *check(content) {
    for (const { file, id, facts } of content.curations) {
      const { status, selections = [] } = facts;
      if (status !== 'planned' && status !== 'unknown') continue;
      for (const [at, selection] of selections.entries()) {
        for (const list of ['products', 'producers'] as const) {
          if (selection[list]?.length) yield { file, path: ['selections', at, list], args: { round: id, status } };
        }
      }
    }
    for (const { entry, round } of recordsIn(content)) {
      const status = round?.facts.status;
      if (!round || (status !== 'planned' && status !== 'unknown')) continue;
      yield { file: entry.file, path: ['curation', 'round'], args: { round: round.id, status } };
    }
  },
});
