import type { LicenceFormat } from '#model/licence.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const claims: readonly { words: RegExp; format: LicenceFormat }[] = [
  {
    words:
      /\b(?:sertifikat|bersertifikat|sertifikasi|label|logo|certified)\s+halal\b|\bhalal\s+(?:certified|bersertifikat)\b/i,
    format: 'halal',
  },
  { words: /\b(?:izin|terdaftar|registrasi|nomor|berizin)\s+(?:di\s+)?BPOM\b/i, format: 'bpom' },
  { words: /\b(?:izin|nomor|berizin|bersertifikat|sertifikat)\s+(?:S?P-?)?P-?IRT\b/i, format: 'pirt' },
  { words: /\b(?:berstandar|bersertifikat|sertifikat)\s+SNI\b/i, format: 'sni' },
];

/** Who writes of a certificate shows its number. */
export default defineRule<{ claim: string; format: string }>({
  code: 'licence-claim',
  severity: 'warning',
  message: {
    id: ({ claim }) =>
      `Teks menyebut ${quote(claim)}, tetapi nomornya tidak ada di licences. Tambahkan izinnya, atau hapus sebutan itu.`,
    en: ({ claim }) =>
      `The text speaks of ${quote(claim)}, but licences holds no such number. Add the licence, or delete the words.`,
  },
  *check(content) {
    const formats = new Map(content.vocabulary.licences?.map(({ id, format }) => [id, format]));
    for (const { file, facts, story } of content.products) {
      const held = new Set((facts.licences ?? []).map(({ kind }) => formats.get(kind)));
      for (const { words, format } of claims) {
        if (held.has(format)) continue;
        const inStory = words.exec(story);
        const inSummary = facts.summary === undefined ? null : words.exec(facts.summary);
        if (inStory) yield { file, storyOffset: inStory.index, args: { claim: inStory[0], format } };
        else if (inSummary)
          yield { file, path: ['summary'], match: inSummary[0], args: { claim: inSummary[0], format } };
      }
    }
  },
});
