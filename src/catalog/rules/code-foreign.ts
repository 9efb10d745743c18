import { fitsKey } from '#model/code.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** A code follows from the key that it was given to, so a line that was made to point elsewhere is found. */
export default defineRule<{ code: string; key: string }>({
  code: 'code-foreign',
  severity: 'error',
  guide: {
    subject: 'codes',
    title: { id: 'Kode tidak dialihkan ke hal lain', en: 'A code is never pointed elsewhere' },
    why: {
      id: 'Kode dihitung dari kuncinya. Bila baris diubah supaya kode lama menuju barang lain, pembeli yang memindai label lama melihat harga dan izin barang yang salah. Barang baru mendapat kode baru; barang yang berganti nama dicatat di moved.yaml.',
      en: 'A code is computed from its key. Were a line changed so that an old code leads to other goods, whoever scans an old label would see the wrong price and licences. New goods get a new code; a new name is noted in moved.yaml.',
    },
    file: 'codes/cianjur.csv',
    part: 'whole',
    wrong: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco-besar,2026-08-01`,
    right: `code,key,issued
YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-08-01`,
    args: { code: 'R2Y9FB', key: 'products/cianjur/sari-rasa-tauco-besar' },
  },
  message: {
    id: ({ code, key }) =>
      `Kode ${code} tidak diterbitkan untuk ${quote(key)}. Kembalikan barisnya seperti semula, lalu jalankan npm run codes -- issue untuk kode baru.`,
    en: ({ code, key }) =>
      `Code ${code} was not given out for ${quote(key)}. Put the line back as it was, then run npm run codes -- issue for a new code.`,
  },
  *check({ codes }) {
    for (const { file, places, facts } of codes) {
      const { code, key } = facts;
      if (!fitsKey(code, key)) yield { file, ...places['key'], args: { code, key } };
    }
  },
});
