import type { LicenceFormat } from '#model/licence.ts';
import { proseOf } from '../prose.ts';
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
  acceptable: true,
  guide: {
    subject: 'selling',
    title: {
      id: 'Sertifikat yang disebut juga tercatat nomornya',
      en: 'A certificate that is mentioned has its number on record',
    },
    why: {
      id: 'Pembeli perlu dapat memeriksa “halal” atau “BPOM” pada penerbitnya. Sebutan tanpa nomor hanya janji; tambahkan izinnya, atau hapus sebutan itu.',
      en: 'Buyers need to be able to look up “halal” or “BPOM” at its issuer. Words without a number are only a promise; add the licence or delete the words.',
    },
    file: 'products/cianjur/tani-mulya-kopi/index.md',
    wrong: 'summary: Kopi bubuk bersertifikat halal.',
    right: `summary: Kopi bubuk bersertifikat halal.
licences:
  - kind: halal
    number: ID32119999999980926
    validity: open
    confirmed: 2026-03-05
    evidence: seen`,
    args: { claim: 'bersertifikat halal', format: 'halal' },
  },
  message: {
    id: ({ claim }) =>
      `Teks menyebut ${quote(claim)}, tetapi nomornya tidak ada di licences. Tambahkan izinnya, atau hapus sebutan itu.`,
    en: ({ claim }) =>
      `The text speaks of ${quote(claim)}, but licences holds no such number. Add the licence, or delete the words.`,
  },
  *check(content) {
    const formats = new Map(content.vocabulary.licences?.map(({ id, format }) => [id, format]));
    for (const product of content.products) {
      const held = new Set((product.facts.licences ?? []).map(({ kind }) => formats.get(kind)));
      for (const { text, at } of proseOf(product)) {
        for (const { words, format } of claims) {
          const found = held.has(format) ? null : words.exec(text);
          if (found) yield { file: product.file, ...at(found[0], found.index), args: { claim: found[0], format } };
        }
      }
    }
  },
});
