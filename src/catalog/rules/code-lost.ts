import { parsePrintedKey } from '#model/key.ts';
import { entryOf, presentKeys } from '../codes.ts';
import { printable } from '../printable.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'gone' | 'draft' | 'part';

/** Every code that was given out leads to something that has a page. */
export default defineRule<{ code: string; key: string; problem: Problem }>({
  code: 'code-lost',
  severity: 'error',
  guide: {
    subject: 'codes',
    title: { id: 'Setiap kode menuju halaman yang ada', en: 'Every code leads to a page that exists' },
    why: {
      id: 'Kode ini sudah tercetak di label milik orang. Entri yang dihapus atau diganti namanya begitu saja membuat labelnya mati. Pakai npm run rename, npm run withdraw, atau npm run erase: ketiganya menjaga kode tetap menuju halaman.',
      en: "This code stands on somebody's labels. An entry that is simply deleted or renamed kills them. Use npm run rename, npm run withdraw or npm run erase: with them the code keeps its page.",
    },
    file: 'codes/cianjur.csv',
    part: 'whole',
    wrong: `code,key,issued
GKCPED,products/cianjur/sari-rasa-tauco-lawas,2026-08-01`,
    right: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01`,
    args: { code: 'GKCPED', key: 'products/cianjur/sari-rasa-tauco-lawas', problem: 'gone' },
  },
  message: {
    id: ({ code, key, problem }) =>
      problem === 'part'
        ? `Kode ${code} tercetak untuk ${quote(key)}, tetapi lini atau stan itu tidak ada lagi. Kembalikan id-nya; namanya boleh berubah.`
        : problem === 'draft'
          ? `Kode ${code} tercetak untuk ${quote(key)}, yang kini draf dan tidak punya halaman. Ubah statusnya menjadi withdrawn, atau kembalikan menjadi curated.`
          : `Kode ${code} tercetak untuk ${quote(key)}, tetapi entri itu tidak ada lagi. Kembalikan entrinya, atau catat perpindahannya di moved.yaml.`,
    en: ({ code, key, problem }) =>
      problem === 'part'
        ? `Code ${code} was printed for ${quote(key)}, but that line or stand is gone. Put its id back; its name may change.`
        : problem === 'draft'
          ? `Code ${code} was printed for ${quote(key)}, which is now a draft without a page. Set its status to withdrawn, or back to curated.`
          : `Code ${code} was printed for ${quote(key)}, but that entry is gone. Put it back, or note where it moved in moved.yaml.`,
  },
  *check(content) {
    const present = presentKeys(content.moves);
    const pages = printable(content);
    for (const { file, places, facts } of content.codes) {
      const { code, key } = facts;
      const target = present(key);
      if (target === undefined || pages.has(target)) continue;
      const parsed = parsePrintedKey(target);
      // A move that leads nowhere has been reported.
      if (target !== key && !parsed?.part) continue;
      const whole = entryOf(target);
      const owned = content.owns(whole);
      // What a broken file holds cannot be known: an entry, the stands of an event, or where to something moved.
      if (parsed && owned && !content.find(parsed.entity, parsed.id)) continue;
      if (content.broken.has(owned ? `${whole}/stands.csv` : 'moved.yaml')) continue;
      const draft = parsed?.entity === 'product' && owned;
      const problem = parsed?.part && owned ? 'part' : draft ? 'draft' : 'gone';
      yield { file, ...places['key'], args: { code, key, problem } };
    }
  },
});
