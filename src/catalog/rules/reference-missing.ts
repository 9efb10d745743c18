import { entityFolders, idDepth, keyOf, regencyOf, type EntityName } from '#model/key.ts';
import type { Place } from '#model/issues.ts';
import { nearest } from '#model/nearest.ts';
import { allEntries } from '../content.ts';
import { referencesOf } from '../references.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** How many missing ids are compared with all others: each comparison reads a whole regency. */
const suggestionLimit = 200;

/** Every reference leads to an entry, or to an item of the closed list that its field names. */
export default defineRule<{ id: string; where: string; erased?: boolean }>({
  code: 'reference-missing',
  severity: 'error',
  guide: {
    subject: 'relations',
    title: { id: 'Yang dirujuk benar-benar ada', en: 'What is referred to exists' },
    why: {
      id: 'Rujukan menjadi tautan antarhalaman. Bila tujuannya tidak ada, pembeli menemui jalan buntu; biasanya id-nya salah ketik, atau entrinya belum dibuat.',
      en: 'References become links between pages. Where there is nothing, buyers meet a dead end; usually the id is mistyped, or the entry has not been made yet.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: 'cluster: cianjur/tuco',
    right: 'cluster: cianjur/tauco',
    args: { id: 'cianjur/tuco', where: 'clusters/' },
  },
  message: {
    id: ({ id, where, erased }) =>
      erased
        ? `Isi ${quote(id)} sudah dihapus atas permintaan. Hapus rujukan ini.`
        : `${quote(id)} tidak ada di ${where}. Perbaiki id-nya, atau tambahkan yang dirujuk lebih dahulu.`,
    en: ({ id, where, erased }) =>
      erased
        ? `The content of ${quote(id)} was erased on request. Delete this reference.`
        : `${quote(id)} does not exist in ${where}. Correct the id, or first add what it refers to.`,
  },
  *check(content) {
    const terms = new Map(
      Object.entries(content.vocabulary).flatMap(([list, items]) =>
        items ? [[list, new Set((items as readonly { id?: string }[]).map((item) => item.id ?? ''))] as const] : [],
      ),
    );
    const gone = new Set(content.erased.filter(({ entity }) => entity === 'producer').map(({ id }) => id));
    const suggestions = new Map<string, string | undefined>();
    // A producer that is gone leaves many references; the nearest id is looked for once.
    const closest = (entity: EntityName, id: string, regency: string) => {
      const question = `${entity} ${id} ${regency}`;
      if (!suggestions.has(question) && suggestions.size < suggestionLimit) {
        const groups = idDepth(entity) === 1 ? [undefined] : [regencyOf(id), regency];
        const near = groups.map((group) => nearest(id, content.idsOf(entity, group))).find((found) => found);
        suggestions.set(question, near);
      }
      return suggestions.get(question);
    };
    const unless = function* (entity: EntityName, id: string, regency: string, place: Place & { file: string }) {
      // Goods that were erased may still be counted where they were chosen; a maker who was is named nowhere.
      const erased = entity === 'producer' && gone.has(id);
      if (erased) yield { ...place, args: { id, where: `${entityFolders[entity]}/`, erased } };
      if (content.owns(keyOf(entity, id))) return;
      const suggestion = closest(entity, id, regency);
      yield { ...place, args: { id, where: `${entityFolders[entity]}/` }, suggestion };
    };
    for (const table of content.rawTables) {
      if (table.table === 'placements') yield* unless('partner', table.partner, table.regency, { file: table.path });
      if (table.table === 'stands') yield* unless('event', table.event, table.regency, { file: table.path });
    }
    for (const { file, regency, facts, places } of content.stands) {
      if (facts.producer !== undefined)
        yield* unless('producer', facts.producer, regency, { file, ...places['producer'] });
      for (const id of facts.products ?? []) yield* unless('product', id, regency, { file, ...places['products'] });
    }
    for (const { file, regency, facts, places } of content.placements) {
      yield* unless('product', facts.product, regency, { file, ...places['product'] });
    }
    for (const { file, regency, facts, places } of content.evaluations) {
      yield* unless('partner', facts.partner, regency, { file, ...places['partner'] });
    }
    for (const entry of allEntries(content)) {
      for (const { path, id, entity, list } of referencesOf(entry)) {
        if (entity) yield* unless(entity, id, entry.regency, { file: entry.file, path });
        const known = list && terms.get(list);
        if (known && !known.has(id)) {
          yield {
            file: entry.file,
            path,
            args: { id, where: `vocabulary/${list}.yaml` },
            suggestion: nearest(id, known),
          };
        }
      }
    }
  },
});
