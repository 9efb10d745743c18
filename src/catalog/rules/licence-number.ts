import type { LicenceFormat } from '#model/licence.ts';
import type { Bilingual } from '#model/language.ts';
import { isLicenceNumber, licenceNumberMeant } from '#model/licence.ts';
import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const formats: Record<LicenceFormat, Bilingual> = {
  pirt: {
    id: 'P-IRT terdiri atas 13 angka, tanda hubung, lalu 2 angka, misalnya 2063203999999-29',
    en: 'a P-IRT number has 13 digits, a hyphen, then 2 digits, such as 2063203999999-29',
  },
  bpom: {
    id: 'izin BPOM ditulis MD, spasi, lalu 12 atau 15 angka',
    en: 'a BPOM licence is MD, a space, then 12 or 15 digits',
  },
  halal: {
    id: 'sertifikat halal BPJPH ditulis ID lalu 17 angka (bukan nomor ketetapan halal)',
    en: 'a BPJPH halal certificate is ID then 17 digits (not the number of the halal decree)',
  },
  nib: { id: 'NIB terdiri atas 13 angka', en: 'a NIB has 13 digits' },
  sni: {
    id: 'SNI ditulis dengan nomor dan tahun, misalnya SNI 9999:2020',
    en: 'an SNI is written with number and year, such as SNI 9999:2020',
  },
  trademark: {
    id: 'merek terdaftar ditulis IDM, IDS, atau IDC lalu 9 angka',
    en: 'a registered trademark is IDM, IDS or IDC, then 9 digits',
  },
  gi: {
    id: 'indikasi geografis ditulis IG.00.tahun.enam angka, misalnya IG.00.2025.000999',
    en: 'a geographical indication is IG.00.year.six digits, such as IG.00.2025.000999',
  },
  free: { id: 'nomor paling sedikit tiga huruf atau angka', en: 'a number has at least three letters or digits' },
};

/** The shape of the number only: that a licence exists is for its issuer to say. */
export default defineRule<{ number: string; format: LicenceFormat }>({
  code: 'licence-number',
  severity: 'error',
  acceptable: true,
  guide: {
    subject: 'selling',
    title: { id: 'Nomor izin sesuai bentuk resminya', en: 'Licence numbers have their official form' },
    why: {
      id: 'Setiap izin punya bentuk nomor sendiri, misalnya 13 angka, tanda hubung, dan 2 angka untuk P-IRT. Yang diperiksa di sini hanya bentuknya; keabsahannya ditentukan oleh penerbit.',
      en: 'Each licence has a form of its own, such as 13 digits, a hyphen and 2 digits for P-IRT. Only the form is checked here; whether it is valid is for its issuer to say.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `licences:
  - kind: pirt
    number: 206320399999929
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
    args: { number: '206320399999929', format: 'pirt' },
  },
  message: {
    id: ({ number, format }) =>
      `${quote(number)} tidak sesuai bentuknya: ${formats[format].id}. Salin lagi dari sertifikatnya.`,
    en: ({ number, format }) =>
      `${quote(number)} has the wrong form: ${formats[format].en}. Copy it again from the certificate.`,
  },
  *check(content) {
    for (const { product, licence, format, at } of licencesOf(content)) {
      if (isLicenceNumber(format, licence.number)) continue;
      yield {
        file: product.file,
        path: at('number'),
        args: { number: licence.number, format },
        suggestion: licenceNumberMeant(format, licence.number),
      };
    }
  },
});
