import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationSchema } from './evaluation.ts';
import { placementSchema } from './placement.ts';
import { parseTable, rowLimits, type Row } from './table.ts';

/** Rows as the reader gives them; offsets count on from cell to cell. */
function table(...lines: readonly (readonly string[])[]): Row[] {
  let offset = 0;
  return lines.map((line, index) => {
    const start = offset;
    const cells = line.map((text) => {
      const at = offset;
      offset += text.length + 1;
      return { text, offset: at };
    });
    return { number: index + 1, offset: start, cells };
  });
}
const head = ['mitra', 'bulan', 'ukuran', 'nilai'];
const evaluations = (...lines: readonly (readonly string[])[]) =>
  parseTable('evaluations', evaluationSchema(2026), table(head, ...lines));

test('what each cell means is read whatever the language of the columns', () => {
  const english = parseTable(
    'evaluations',
    evaluationSchema(2026),
    table(['partner', 'month', 'measure', 'value'], ['toko-uji', '3', 'units', '1250']),
  );
  const indonesian = evaluations(['toko-uji', 'Maret', 'pak', '1.250']);
  expect(english.rows.map(({ facts }) => facts)).toEqual([
    { partner: 'toko-uji', month: 3, measure: 'units', value: 1250 },
  ]);
  expect(indonesian.rows.map(({ facts }) => facts)).toEqual(english.rows.map(({ facts }) => facts));
});

test('rows of blanks and of totals say nothing, but a partner may be called Total', () => {
  const blank = ['', ' ', '', ''];
  const { rows, issues } = evaluations(
    blank,
    ['total-buah', '1', 'pak', '7'],
    ['total', '2', 'pak', '7'],
    ['Total', '', '', '7'],
    ['', '', 'JUMLAH:', '7'],
    ['Grand total', '', '', '7'],
    ['Jumlah 2026', '', '', '7'],
    blank,
  );
  expect(issues).toEqual([]);
  expect(rows.map(({ facts }) => facts.partner)).toEqual(['total-buah', 'total']);
});

test('a table without rows, or without anything, is fine', () => {
  expect(evaluations()).toEqual({ rows: [], issues: [] });
  expect(parseTable('placements', placementSchema, [])).toEqual({ rows: [], issues: [] });
});

test('rows beyond the limit are counted, and pointed at where they begin', () => {
  const { rows, issues } = evaluations(
    ...Array.from({ length: rowLimits.evaluations + 2 }, (_, index) => [`t-${index}`, '1', 'pak', '1']),
  );
  expect(rows.length).toBe(rowLimits.evaluations);
  expect(issues).toMatchObject([
    { code: 'list-length', args: { actual: rowLimits.evaluations + 2, maximum: rowLimits.evaluations } },
  ]);
});

describe('a formula', () => {
  test.each(['=1+1', '=HYPERLINK("https://contoh.example";"x")', "=cmd|' /C calc'!A0"])('%s is no value', (typed) => {
    const columns = ['product', 'area', 'from', 'confirmed'];
    const rows = table(columns, ['cianjur/a-b', typed, '2026', '2026-10-05'], ['cianjur/a-b', 'Pacet', typed, typed]);
    const { issues } = parseTable('placements', placementSchema, rows);
    expect(issues.map(({ code, place }) => `${code} ${place.path?.join('.') ?? ''}`)).toEqual([
      'value-format 2.area',
      'value-format 3.from',
      'value-format 3.confirmed',
    ]);
  });
});

test('any rows of any texts are parsed or refused, and every refusal has its place', () => {
  const word = fc.oneof(
    fc.constantFrom(...head, 'partner', 'toko-uji', '3', 'pak', '1.250', '', '=', 'Total', 'Rp 5', '__proto__', 'constructor'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ); // prettier-ignore
  const rows = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.boolean(), (lines, named) => {
      const typed = table(...(named ? [head] : []), ...lines);
      for (const [name, schema] of [
        ['placements', placementSchema],
        ['evaluations', evaluationSchema(2026)],
      ] as const) {
        const { issues } = parseTable(name, schema as typeof placementSchema, typed);
        for (const { place } of issues) expect(place.offset).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
