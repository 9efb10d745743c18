import type { LedgerLine } from '#model/ledger.ts';
import { ownStates } from '../codes.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

type Problem = 'removed' | 'changed';

/**
 * What was given out stays: against an earlier state of the content, no line of a ledger is gone or says something else.
 * Where two branches gave out the same code, the earlier day stays, so that a day may become an earlier one.
 */
export default defineRule<{ code: string; key: string; problem: Problem }>({
  code: 'code-removed',
  severity: 'error',
  guide: {
    subject: 'codes',
    title: { id: 'Kode yang pernah terbit tidak hilang', en: 'A code that was given out never vanishes' },
    why: {
      id: 'Label dengan kode ini mungkin sudah dicetak dan beredar. Baris daftar kode hanya bertambah: tidak dihapus, tidak diubah. Bandingan diambil dari perubahan terakhir di git, atau dari npm run check -- --base.',
      en: 'Labels with this code may have been printed already. Ledgers only grow: no line is deleted or changed. They are compared with the last commit in git, or with what npm run check -- --base names.',
    },
    file: 'codes/cianjur.csv',
    part: 'whole',
    wrong: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-09`,
    right: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01`,
    args: { code: 'R2Y9FB', key: 'products/cianjur/sari-rasa-tauco', problem: 'changed' },
  },
  message: {
    id: ({ code, key, problem }) =>
      problem === 'removed'
        ? `Kode ${code} untuk ${quote(key)} sudah diterbitkan, tetapi barisnya hilang. Kembalikan baris itu.`
        : `Baris kode ${code} untuk ${quote(key)} berbeda dari saat diterbitkan. Kembalikan seperti semula.`,
    en: ({ code, key, problem }) =>
      problem === 'removed'
        ? `Code ${code} for ${quote(key)} was given out, but its line is gone. Put the line back.`
        : `The line of code ${code} for ${quote(key)} is not what it was when it was given out. Put it back as it was.`,
  },
  *check(content) {
    const { codes, paths } = content;
    const present = new Map(codes.map((line) => [line.facts.code, line]));
    const days = Map.groupBy(codes.map(({ facts }) => facts), ({ code, key }) => `${code} ${key}`); // prettier-ignore
    const keeps = ({ code, key, issued }: LedgerLine) =>
      days.get(`${code} ${key}`)?.some((line) => line.issued <= issued) === true;
    const told = new Set<string>();
    for (const { codes: given } of ownStates(content)) {
      for (const { file, facts: old } of given) {
        const { code, key } = old;
        // That a code stands there twice is another rule's business.
        if (told.has(code) || keeps(old)) continue;
        told.add(code);
        const line = present.get(code);
        const problem = line ? 'changed' : 'removed';
        const place = line
          ? { file: line.file, ...line.places['code'] }
          : { file: paths.includes(file) ? file : 'site.yaml' };
        yield { ...place, args: { code, key, problem } };
      }
    }
  },
});
