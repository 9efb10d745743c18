import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, load, small } from '../../../tests/tree.ts';
import type { Fault } from '#catalog/finding.ts';
import type { Report } from '#catalog/report.ts';
import { languages } from '#model/language.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { summaryLine } from './summary.ts';
import { noPaint, terminalReport } from './terminal.ts';

const broken = changed({
  'products/cianjur/sari-rasa-tauco/index.md': [
    ['retail: 25000', 'retail: 25.000'],
    ['asOf: 2026-10-01', 'asOf: 2026-05-01'],
  ],
  'producers/cianjur/tani-mulya.md': [['role: supplier', 'rolle: supplier']],
  'products/cianjur/sari-rasa-tauco-besar/index.md': [
    ['  onRequest: true', '  retail: 90000\n  per: stoples\n  asOf: 2026-01-01'],
  ],
});
const guide = (code: string) => `https://katalog.id/panduan/${code}/`;
const reportIn = async (language: 'id' | 'en', tree = broken) =>
  (await load(tree, { language, prefix: 'content/' })).report;

describe('the terminal report', () => {
  test('in Indonesian', async () => {
    expect(terminalReport(await reportIn('id'), 'id', noPaint, guide)).toMatchInlineSnapshot(`
      "content/producers/cianjur/tani-mulya.md:4:1  kesalahan key-unknown
        Kunci “rolle” tidak dikenal. Maksudnya “role”?
        Tulis: role
        Panduan: https://katalog.id/panduan/key-unknown/

      content/products/cianjur/sari-rasa-tauco-besar/index.md:11:9  peringatan price-old
        Harga ini per 2026-01-01, 324 hari yang lalu. Tanyakan harga terbaru, lalu perbarui asOf.
        Panduan: https://katalog.id/panduan/price-old/

      content/products/cianjur/sari-rasa-tauco/index.md:15:11  kesalahan number-format
        “25.000” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja,
        tanpa titik, koma, Rp, atau nol di depan.
        Tulis: 25000
        Panduan: https://katalog.id/panduan/number-format/

      ✗ 2 kesalahan, 1 peringatan di 3 dari 39 berkas. Situs tidak disusun dan tidak diubah.
      "
    `);
  });

  test('in English, in a narrow window', async () => {
    expect(terminalReport(await reportIn('en'), 'en', noPaint, guide, 60)).toMatchInlineSnapshot(`
      "content/producers/cianjur/tani-mulya.md:4:1  fault key-unknown
        The key “rolle” is not known. Did you mean “role”?
        Write: role
        Guide: https://katalog.id/panduan/key-unknown/

      content/products/cianjur/sari-rasa-tauco-besar/index.md:11:9  warning price-old
        This price is as of 2026-01-01, 324 days ago. Ask for the
        current price, then update asOf.
        Guide: https://katalog.id/panduan/price-old/

      content/products/cianjur/sari-rasa-tauco/index.md:15:11  fault number-format
        “25.000” is not a usable whole number (1 to
        1,000,000,000). Write digits alone, without dots, commas,
        Rp or leading zeros.
        Write: 25000
        Guide: https://katalog.id/panduan/number-format/

      ✗ 2 faults, 1 warning in 3 of 39 files. Nothing was built or changed.
      "
    `);
  });

  test('names the guide where a rule speaks first, and not again', async () => {
    const twice = changed({
      'products/cianjur/sari-rasa-tauco/index.md': [
        ['retail: 25000', 'retail: 25.000'],
        ['minimum: 24', 'minimum: 2.4'],
      ],
    });
    const output = terminalReport(await reportIn('id', twice), 'id', noPaint, guide, 40);
    expect(output.match(/ {2}kesalahan number-format$/gm)).toHaveLength(2);
    expect(output.match(/^ {2}Panduan: .*$/gm)).toEqual(['  Panduan: https://katalog.id/panduan/number-format/']);
  });

  test('marks each part for those who see colours', async () => {
    const paint = {
      place: (text: string) => `<place>${text}</place>`,
      error: (text: string) => `<error>${text}</error>`,
      warning: (text: string) => `<warning>${text}</warning>`,
      faint: (text: string) => `<faint>${text}</faint>`,
      suggestion: (text: string) => `<write>${text}</write>`,
    };
    const output = terminalReport(await reportIn('id'), 'id', paint, guide);
    expect(output).toContain(
      '<place>content/producers/cianjur/tani-mulya.md:4:1</place>  <error>kesalahan</error> <faint>key-unknown</faint>',
    );
    expect(output).toContain('<warning>peringatan</warning> <faint>price-old</faint>');
    expect(output).toContain('Tulis: <write>role</write>');
  });
});

describe('the GitHub report', () => {
  test('in Indonesian: errors before warnings, because GitHub shows the first ten', async () => {
    expect(githubReport(await reportIn('id'), 'id', guide)).toMatchInlineSnapshot(`
      "::error file=content/producers/cianjur/tani-mulya.md,line=4,col=1,title=key-unknown::Kunci “rolle” tidak dikenal. Maksudnya “role”? → role%0APanduan: https://katalog.id/panduan/key-unknown/
      ::error file=content/products/cianjur/sari-rasa-tauco/index.md,line=15,col=11,title=number-format::“25.000” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan. → 25000%0APanduan: https://katalog.id/panduan/number-format/
      ::warning file=content/products/cianjur/sari-rasa-tauco-besar/index.md,line=11,col=9,title=price-old::Harga ini per 2026-01-01, 324 hari yang lalu. Tanyakan harga terbaru, lalu perbarui asOf.%0APanduan: https://katalog.id/panduan/price-old/
      ✗ 2 kesalahan, 1 peringatan di 3 dari 39 berkas. Situs tidak disusun dan tidak diubah.
      "
    `);
  });

  test('in English', async () => {
    expect(githubReport(await reportIn('en'), 'en', guide)).toMatchInlineSnapshot(`
      "::error file=content/producers/cianjur/tani-mulya.md,line=4,col=1,title=key-unknown::The key “rolle” is not known. Did you mean “role”? → role%0AGuide: https://katalog.id/panduan/key-unknown/
      ::error file=content/products/cianjur/sari-rasa-tauco/index.md,line=15,col=11,title=number-format::“25.000” is not a usable whole number (1 to 1,000,000,000). Write digits alone, without dots, commas, Rp or leading zeros. → 25000%0AGuide: https://katalog.id/panduan/number-format/
      ::warning file=content/products/cianjur/sari-rasa-tauco-besar/index.md,line=11,col=9,title=price-old::This price is as of 2026-01-01, 324 days ago. Ask for the current price, then update asOf.%0AGuide: https://katalog.id/panduan/price-old/
      ✗ 2 faults, 1 warning in 3 of 39 files. Nothing was built or changed.
      "
    `);
  });

  test('gives each fault exactly one line, whatever is in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '%', '\n', '\r', ',', ':', '::', '“', ' ', '%0A', '::error::'),
    });
    const fault: fc.Arbitrary<Fault> = fc.record({
      rule: text,
      severity: fc.constantFrom('error', 'warning'),
      file: text,
      line: fc.nat(),
      column: fc.nat(),
      key: text,
      path: text,
      message: text,
      suggestion: text,
    });
    fc.assert(
      fc.property(fc.array(fault, { maxLength: 5 }), (faults) => {
        const report: Report = { faults, summary: { files: 1, entries: 1, errors: 1, warnings: 0 } };
        const lines = githubReport(report, 'id', guide).split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(faults.length + 2);
        for (const line of lines.slice(0, faults.length)) {
          expect(line).toMatch(/^::(?:error|warning) file=[^,:]*,line=\d+,col=\d+,title=[^,:]*::/);
        }
        const decode = (encoded: string) => encoded.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
        const files = lines.slice(0, faults.length).map((line) => decode(/file=([^,]*),/.exec(line)?.[1] ?? ''));
        expect(files.sort()).toEqual(faults.map(({ file }) => file).sort());
      }),
    ); // prettier-ignore
  });
});

describe('the JSON report', () => {
  test('in Indonesian', async () => {
    const output = jsonReport(await reportIn('id'));
    expect(output.split('\n')).toHaveLength(2);
    expect(JSON.parse(output)).toMatchInlineSnapshot(`
      {
        "faults": [
          {
            "column": 1,
            "file": "content/producers/cianjur/tani-mulya.md",
            "key": "producers/cianjur/tani-mulya",
            "line": 4,
            "message": "Kunci “rolle” tidak dikenal. Maksudnya “role”?",
            "path": "rolle",
            "rule": "key-unknown",
            "severity": "error",
            "suggestion": "role",
          },
          {
            "column": 9,
            "file": "content/products/cianjur/sari-rasa-tauco-besar/index.md",
            "key": "products/cianjur/sari-rasa-tauco-besar",
            "line": 11,
            "message": "Harga ini per 2026-01-01, 324 hari yang lalu. Tanyakan harga terbaru, lalu perbarui asOf.",
            "path": "prices.asOf",
            "rule": "price-old",
            "severity": "warning",
          },
          {
            "column": 11,
            "file": "content/products/cianjur/sari-rasa-tauco/index.md",
            "key": "products/cianjur/sari-rasa-tauco",
            "line": 15,
            "message": "“25.000” bukan bilangan bulat yang dapat dipakai (1 sampai 1.000.000.000). Tulis angkanya saja, tanpa titik, koma, Rp, atau nol di depan.",
            "path": "prices.retail",
            "rule": "number-format",
            "severity": "error",
            "suggestion": "25000",
          },
        ],
        "summary": {
          "entries": 21,
          "errors": 2,
          "files": 39,
          "warnings": 1,
        },
      }
    `);
  });

  test('in English, the words alone differ', async () => {
    const [indonesian, english] = [await reportIn('id'), await reportIn('en')];
    const withoutWords = (report: Report) => report.faults.map((fault) => ({ ...fault, message: '' }));
    expect(withoutWords(english)).toEqual(withoutWords(indonesian));
    expect(english.faults.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "The key “rolle” is not known. Did you mean “role”?",
        "This price is as of 2026-01-01, 324 days ago. Ask for the current price, then update asOf.",
        "“25.000” is not a usable whole number (1 to 1,000,000,000). Write digits alone, without dots, commas, Rp or leading zeros.",
      ]
    `);
  });
});

test('every report says the same of a catalogue without faults', async () => {
  const outputs = await Promise.all(
    languages.map(async (language) => {
      const report = await reportIn(language, small);
      return [
        terminalReport(report, language, noPaint, guide),
        githubReport(report, language, guide),
        jsonReport(report),
      ];
    }),
  );
  expect(outputs).toMatchInlineSnapshot(`
    [
      [
        "✓ 39 berkas, tanpa kesalahan.
    ",
        "✓ 39 berkas, tanpa kesalahan.
    ",
        "{"faults":[],"summary":{"files":39,"entries":21,"errors":0,"warnings":0}}
    ",
      ],
      [
        "✓ 39 files, no faults.
    ",
        "✓ 39 files, no faults.
    ",
        "{"faults":[],"summary":{"files":39,"entries":21,"errors":0,"warnings":0}}
    ",
      ],
    ]
  `);
});

test.each([
  [0, 1, '✓ 0 kesalahan, 1 peringatan di 1 dari 1.234 berkas. Situs dapat disusun.', '✓ 0 faults, 1 warning in 1 of 1,234 files. The catalogue can be built.'],
  [1, 0, '✗ 1 kesalahan, 0 peringatan di 1 dari 1.234 berkas. Situs tidak disusun dan tidak diubah.', '✗ 1 fault, 0 warnings in 1 of 1,234 files. Nothing was built or changed.'],
] as const)('the closing line of %i faults and %i warnings', (errors, warnings, indonesian, english) => {
  const fault = { rule: 'x-y', severity: 'error', file: 'a', line: 1, column: 1, key: '', path: '', message: 'A.' } as const;
  const report: Report = { faults: [fault], summary: { files: 1234, entries: 1, errors, warnings } };
  expect(summaryLine(report, 'id')).toBe(indonesian);
  expect(summaryLine(report, 'en')).toBe(english);
}); // prettier-ignore
