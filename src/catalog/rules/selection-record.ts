import { isBefore } from '#model/period.ts';
import { defineRule } from '../rule.ts';
import { chosenIn } from '../rounds.ts';
import { quote } from '../wording.ts';

/**
 * What a round chose says so itself: its curation record names the round. A product without a record of its own leans
 * on its producer's. A record of a later round is no contradiction, because an entry keeps only its latest; nor is one of
 * another round where nobody said when this one was.
 */
export default defineRule<{ id: string; round: string; other: string | undefined }>({
  code: 'selection-record',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: {
      id: 'Yang terpilih menyebut putaran yang memilihnya',
      en: 'What was chosen names the round that chose it',
    },
    why: {
      id: 'Halaman putaran dan halaman produk harus bercerita sama. Bila sebuah putaran memilih suatu produk, catatan kurasi produk itu, atau produsennya, menyebut id putaran yang sama.',
      en: "The page of the round and that of the product must tell the same story. Where a round chose a product, the curation record of the product, or of its producer, names the same round's id.",
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `curation:
  round: Kurasi Provinsi
  date: 2026-04-20`,
    right: `curation:
  round: cianjur/kurasi-2026
  date: 2026-04-20`,
    args: { id: 'cianjur/sari-rasa-tauco', round: 'cianjur/kurasi-2026', other: 'Kurasi Provinsi' },
  },
  message: {
    id: ({ id, round, other }) =>
      other === undefined
        ? `${quote(id)} dipilih di sini, tetapi tidak punya catatan kurasi dari putaran ini. Tambahkan curation dengan round ${quote(round)} padanya, atau keluarkan dari pilihan.`
        : `Putaran ${quote(round)} memilih ${quote(id)}, tetapi catatan ini menyebut ${quote(other)}. Tulis id putaran itu, atau keluarkan dari pilihannya.`,
    en: ({ id, round, other }) =>
      other === undefined
        ? `${quote(id)} is chosen here, but has no curation record of this round. Add curation with the round ${quote(round)} to it, or take it out of the selection.`
        : `The round ${quote(round)} chose ${quote(id)}, but this record names ${quote(other)}. Write the id of that round, or take it out of the selection.`,
  },
  *check(content) {
    for (const round of content.curations) {
      const { period } = round.facts;
      const end = period?.to ?? period?.from;
      for (const { entity, id, path } of chosenIn(round)) {
        const target = content.find(entity, id);
        // An erased product has no record left to look at.
        if (!target || ('status' in target.facts && target.facts.status === 'erased')) continue;
        const { curation: own } = target.facts;
        const maker = 'producer' in target.facts ? content.find('producer', target.facts.producer) : undefined;
        const record = own ?? (maker && 'curation' in maker.facts ? maker.facts.curation : undefined);
        if (record?.round === round.id) continue;
        if (record && (end === undefined || isBefore(end, record.date))) continue;
        if (!own) yield { file: round.file, path, args: { id, round: round.id, other: undefined } };
        else {
          const args = { id, round: round.id, other: own.round };
          yield { file: target.file, path: ['curation', 'round'], args, suggestion: round.id };
        }
      }
    }
  },
});
