import { entityFolders, keyOf, regencyOf, type EntityName } from '#model/key.ts';
import { nearest } from '#model/nearest.ts';
import { allEntries } from '../content.ts';
import { referencesOf } from '../references.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** How many missing ids are compared with all others: each comparison reads a whole regency. */
const suggestionLimit = 200;

/** Every reference leads to an entry, or to an item of the closed list that its field names. */
export default defineRule<{ id: string; where: string }>({
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
    id: ({ id, where }) =>
      `${quote(id)} tidak ada di ${where}. Perbaiki id-nya, atau tambahkan yang dirujuk lebih dahulu.`,
    en: ({ id, where }) => `${quote(id)} does not exist in ${where}. Correct the id, or first add what it refers to.`,
  },
  *check(content) {
    const terms = new Map(
      Object.entries(content.vocabulary).flatMap(([list, items]) =>
        items ? [[list, new Set((items as readonly { id?: string }[]).map((item) => item.id ?? ''))] as const] : [],
      ),
    );
    const suggestions = new Map<string, string | undefined>();
    // A producer that is gone leaves many references; the nearest id is looked for once.
    const closest = (entity: EntityName, id: string, regency: string) => {
      const question = `${entity} ${id} ${regency}`;
      if (!suggestions.has(question) && suggestions.size < suggestionLimit) {
        const near = nearest(id, content.idsOf(entity, regencyOf(id))) ?? nearest(id, content.idsOf(entity, regency));
        suggestions.set(question, near);
      }
      return suggestions.get(question);
    };
    for (const entry of allEntries(content)) {
      for (const { path, id, entity, list } of referencesOf(entry)) {
        if (entity && !content.owns(keyOf(entity, id))) {
          const close = closest(entity, id, entry.regency);
          yield { file: entry.file, path, args: { id, where: `${entityFolders[entity]}/` }, suggestion: close };
        }
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
