import { readPirt } from '#model/licence.ts';
import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';
import { plain, quote } from '../wording.ts';

/** Digits 4–7 of a P-IRT number are the region that issued it. A maker may have moved, so this is for a person to judge. */
export default defineRule<{ number: string; region: string; expected: string; regency: string }>({
  code: 'licence-region',
  severity: 'warning',
  acceptable: true,
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
