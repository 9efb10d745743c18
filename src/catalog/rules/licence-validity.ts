import { readPirt } from '#model/licence.ts';
import { licencesOf } from '../licences.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What is typed about a licence's validity agrees with itself and, for P-IRT, with the year in its number. */
export default defineRule<{ problem: 'no-until' | 'needless-until' | 'year' | 'before'; until: string; year: number }>({
  code: 'licence-validity',
  severity: 'error',
  guide: {
    subject: 'selling',
    title: { id: 'Masa berlaku izin tidak saling bertentangan', en: "What is said of a licence's validity agrees" },
    why: {
      id: 'Tanggal akhir menentukan kapan halaman memberi tanda. Izin berjangka (dated) menyebut hari terakhirnya, izin lain tidak; dua angka terakhir P-IRT adalah tahun berakhirnya, jadi keduanya harus cocok.',
      en: 'The last day decides when the page shows a mark. A dated licence names its last day, others do not; the last two digits of a P-IRT number are the year in which it ends, so the two must agree.',
    },
    file: 'products/cianjur/sari-rasa-tauco/index.md',
    wrong: `licences:
  - kind: pirt
    number: 2063203999999-29
    validity: dated
    confirmed: 2026-03-05
    evidence: seen`,
    right: `licences:
  - kind: pirt
    number: 2063203999999-29
    validity: dated
    until: 2029-05-31
    confirmed: 2026-03-05
    evidence: seen`,
    args: { problem: 'no-until', until: '', year: 2029 },
  },
  message: {
    id: ({ problem, until, year }) =>
      problem === 'no-until'
        ? 'Izin dengan validity: dated harus menyebut hari terakhirnya. Tambahkan "until: tahun-bulan-tanggal".'
        : problem === 'needless-until'
          ? 'Hari terakhir (until) hanya ditulis untuk validity: dated. Ubah validity, atau hapus until.'
          : problem === 'year'
            ? `Nomor P-IRT ini menyebut berakhir tahun ${year}, tetapi until menyebut ${quote(until)}. Periksa keduanya pada sertifikat.`
            : `Izin ini dikonfirmasi setelah hari terakhirnya, ${quote(until)}. Periksa kedua tanggal.`,
    en: ({ problem, until, year }) =>
      problem === 'no-until'
        ? 'A licence with validity: dated must name its last day. Add "until: year-month-day".'
        : problem === 'needless-until'
          ? 'A last day (until) is written only for validity: dated. Change validity, or delete until.'
          : problem === 'year'
            ? `This P-IRT number says that it ends in ${year}, but until says ${quote(until)}. Check both on the certificate.`
            : `This licence was confirmed after its last day, ${quote(until)}. Check both dates.`,
  },
  *check(content) {
    for (const { product, licence, format, at } of licencesOf(content)) {
      const { validity, until, confirmed } = licence;
      const year = format === 'pirt' ? (readPirt(licence.number)?.year ?? 0) : 0;
      const report = (
        field: 'validity' | 'until' | 'confirmed',
        problem: 'no-until' | 'needless-until' | 'year' | 'before',
      ) => ({
        file: product.file,
        path: at(field),
        args: { problem, until: until ?? '', year },
      });
      if (validity === 'dated' && until === undefined) yield report('validity', 'no-until');
      if (validity !== 'dated' && until !== undefined) yield report('until', 'needless-until');
      if (until !== undefined && year && Number(until.slice(0, 4)) !== year) yield report('until', 'year');
      if (until !== undefined && confirmed > until) yield report('confirmed', 'before');
    }
  },
});
