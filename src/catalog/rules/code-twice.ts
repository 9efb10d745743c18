import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A code leads to one thing, in whichever ledger it stands; and nothing gets a second one under the same key. */
export default defineRule<{ repeated: 'code' | 'key' | 'line'; text: string; other: string }>({
  code: 'code-twice',
  severity: 'error',
  guide: {
    subject: 'codes',
    title: { id: 'Satu kode untuk satu hal', en: 'One code for one thing' },
    why: {
      id: 'Dua baris dengan kode yang sama membuat label menuju dua halaman sekaligus. Biasanya dua perubahan digabung dengan tangan; biarkan npm run codes -- issue yang merapikan berkas ini.',
      en: 'Two lines with the same code make a label lead to two pages at once. Usually two changes were merged by hand; let npm run codes -- issue tidy this file.',
    },
    file: 'codes/cianjur.csv',
    part: 'whole',
    wrong: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01`,
    right: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01`,
    args: { repeated: 'line', text: 'R2Y9FB', other: 'codes/cianjur.csv (2)' },
  },
  message: {
    id: ({ repeated, text, other }) =>
      repeated === 'line'
        ? `Kode ${text} sudah ada di ${other}, untuk hal yang sama. Jalankan npm run codes -- issue; perintah itu hanya menyimpan baris yang tanggalnya paling awal.`
        : repeated === 'code'
          ? `Kode ${text} sudah ada di ${other}. Hapus baris yang belum pernah dicetak, lalu jalankan npm run codes -- issue.`
          : `${quote(text)} sudah punya kode di ${other}. Hapus baris yang belum pernah dicetak.`,
    en: ({ repeated, text, other }) =>
      repeated === 'line'
        ? `Code ${text} is already in ${other}, for the same thing. Run npm run codes -- issue, which keeps only the line with the earliest day.`
        : repeated === 'code'
          ? `Code ${text} is already in ${other}. Delete the line that was never printed, then run npm run codes -- issue.`
          : `${quote(text)} already has a code in ${other}. Delete the line that was never printed.`,
  },
  *check({ codes }) {
    const seen = { code: new Map<string, string>(), key: new Map<string, string>() };
    for (const { file, places, facts } of codes) {
      const place = `${file} (${places['code']?.cell?.row ?? 1})`;
      const column = (['code', 'key'] as const).find((one) => seen[one].has(facts[one]));
      if (column) {
        const text = facts[column];
        const other = seen[column].get(text) ?? '';
        const repeated = column === 'code' && seen.key.get(facts.key) === other ? 'line' : column;
        yield { file, ...places[column], args: { repeated, text, other } };
      }
      for (const column of ['code', 'key'] as const) {
        if (!seen[column].has(facts[column])) seen[column].set(facts[column], place);
      }
    }
  },
});
