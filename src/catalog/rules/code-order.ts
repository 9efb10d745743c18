import { defineRule } from '../rule.ts';

/** A ledger is sorted by code, so that two people's additions merge and a changed line shows in a review. */
export default defineRule<{ code: string; after: string }>({
  code: 'code-order',
  severity: 'error',
  guide: {
    subject: 'codes',
    title: { id: 'Daftar kode urut menurut kode', en: 'Ledgers are sorted by code' },
    why: {
      id: 'Berkas ini ditulis oleh perintah dan selalu urut, sehingga dua tambahan dari dua kantor dapat digabung dan peninjau melihat setiap baris yang berubah. Baris yang salah tempat berarti ada yang menyunting dengan tangan.',
      en: 'This file is written by command and always sorted, so that additions of two offices merge and reviewers see each line that changes. A line out of place means that somebody edited it by hand.',
    },
    file: 'codes/cianjur.csv',
    part: 'whole',
    wrong: `code,key,issued
YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-08-01
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01`,
    right: `code,key,issued
R2Y9FB,products/cianjur/sari-rasa-tauco,2026-08-01
YVR6MJ,products/cianjur/sari-rasa-tauco-besar,2026-08-01`,
    args: { code: 'R2Y9FB', after: 'YVR6MJ' },
  },
  message: {
    id: ({ code, after }) =>
      `Kode ${code} berada di bawah ${after}, padahal daftar ini urut menurut kode. Jalankan npm run codes -- issue; perintah itu mengurutkannya.`,
    en: ({ code, after }) =>
      `Code ${code} stands below ${after}, but ledgers are sorted by code. Run npm run codes -- issue, which sorts it.`,
  },
  *check({ codes }) {
    let [file, last] = ['', ''];
    for (const { file: own, places, facts } of codes) {
      const { code } = facts;
      if (own === file && code < last) yield { file: own, ...places['code'], args: { code, after: last } };
      else [file, last] = [own, code];
    }
  },
});
