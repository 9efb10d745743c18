import { readPirt } from '#model/licence.ts';
import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';
import { plain, quote } from '../wording.ts';

/** Digits 4–7 of a P-IRT number are the region that issued it. A maker may have moved, so this is for a person to judge. */
export default defineRule<{ number: string; region: string; expected: string; regency: string }>({
  code: 'licence-region',
  severity: 'warning',
  acceptable: true,
  guide: {
    subject: 'selling',
    title: {
      id: 'Nomor P-IRT berasal dari daerah produsennya',
      en: "A P-IRT number comes from its producer's regency",
    },
    why: {
      id: 'Angka ke-4 sampai ke-7 nomor P-IRT adalah kode kabupaten atau kota yang menerbitkannya. Bila berbeda, mungkin nomornya salah salin atau milik orang lain; mungkin juga usahanya pindah, dan itu boleh dicatat sebagai pengecualian.',
      en: "Digits 4 to 7 of a P-IRT number are the code of the regency that issued it. Where they differ, the number may be miscopied or somebody else's; or the business has moved, which may be recorded as an exception.",
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `licences:
  - kind: pirt
    number: 2063577999999-29
    validity: dated
    until: 2029-05-31
    confirmed: 2026-03-05
    evidence: seen`,
    right: `licences:
  - kind: pirt
    number: 2063203999999-29
    validity: dated
    until: 2029-05-31
    confirmed: 2026-03-05
    evidence: seen`,
    args: { number: '2063577999999-29', region: '35.77', expected: '32.03', regency: 'Kabupaten Cianjur' },
  },
  message: {
    id: ({ number, region, expected, regency }) =>
      `Nomor P-IRT ${quote(number)} diterbitkan di wilayah ${region}, sedangkan ${plain(regency)} berkode ${expected}. Periksa apakah nomornya benar milik produsen ini.`,
    en: ({ number, region, expected, regency }) =>
      `The P-IRT number ${quote(number)} was issued in region ${region}, but ${plain(regency)} has the code ${expected}. Check that it really belongs to this producer.`,
  },
  *check(content) {
    for (const { product, licence, format, at } of licencesOf(content)) {
      const region = format === 'pirt' ? readPirt(licence.number)?.region : undefined;
      const regency = content.find('regency', product.regency)?.facts;
      if (!region || !regency || region === regency.code) continue;
      yield {
        file: product.file,
        path: at('number'),
        args: { number: licence.number, region, expected: regency.code, regency: regency.name },
      };
    }
  },
});
