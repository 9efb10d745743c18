import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTable, listLimit } from './decode.ts';
import { readRows } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const cp1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (content: Uint8Array) => readRows(decodeTable(content, listLimit).text ?? '');
const texts = (content: Uint8Array) => read(content).rows.map(({ cells }) => cells.map(({ text }) => text));

/** As spreadsheets write a cell: in quotes where it holds a separator, a quotation mark or a line end, or always. */
const quoted = (text: string, delimiter: string, always: boolean) =>
  always || text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const dialect = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  named: fc.boolean(),
  always: fc.boolean(),
  closed: fc.boolean(),
});
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'toko-uji', '1.250', 'Gerai "Uji", Pacet; lantai 2', 'dua\nbaris', 'Café', '=1+1', ' ', '05/03/2026') },
  fc.string({ unit: fc.constantFrom(...'ab1.;,\t"\n é-='), maxLength: 12 }),
); // prettier-ignore
const header = ['partner', 'month', 'measure', 'value'];
const body = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 });

test('rows written in any dialect of a spreadsheet are read as they were, each cell at its place', () => {
  fc.assert(
    fc.property(dialect, body, ({ delimiter, end, mark, named, always, closed }, rows) => {
      const all = [header, ...rows];
      const lines = all.map((row) => row.map((text) => quoted(text, delimiter, always)).join(delimiter));
      // A last empty cell alone on its line, without a line end, is no line.
      const written = `${mark}${named ? `sep=${delimiter}${end}` : ''}${lines.join(end)}${closed ? end : ''}`;
      const content = bytes(written);
      const text = decodeTable(content, listLimit).text ?? '';
      const { rows: found, issues } = readRows(text);
      expect(issues).toEqual([]);
      expect(found.map(({ cells }) => cells.map((one) => one.text))).toEqual(all);
      for (const { cells } of found) {
        for (const { text: value, offset } of cells) {
          expect(text.slice(offset).replaceAll('""', '"').startsWith(value)).toBe(true);
        }
      }
    }),
  );
});

test('whatever the bytes are, reading them ends with rows or with an issue', () => {
  const piece = fc.constantFrom('"', ';', ',', '\t', '\n', '\r', 'a', 'sep=;', 'sep=', '\ufeff', 'é', '=', '\0');
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc.array(piece, { maxLength: 40 }).map((parts) => bytes(parts.join(''))),
  );
  fc.assert(
    fc.property(any, (content) => {
      const decoded = decodeTable(content, listLimit);
      if (decoded.text === undefined) expect(decoded.issues.length).toBe(1);
      else {
        const { rows, issues } = readRows(decoded.text);
        const bare = /^sep=[;,\t|]\n?$/.test(decoded.text);
        expect(rows.length + issues.length > 0).toBe(!bare);
        for (const { cells } of rows) {
          for (const { offset } of cells) expect(offset).toBeLessThanOrEqual(decoded.text.length + 1);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('what Excel writes', () => {
  test('Windows-1252, with signs that are nothing in UTF-8', () => {
    expect(texts(cp1252('mitra;wilayah\r\ncaf\u00e9;Jl\u0096\r\n'))).toEqual([
      ['mitra', 'wilayah'],
      ['café', 'Jl–'],
    ]);
  });

  test('a first line that names the separator, which spreadsheets do not show', () => {
    const { rows } = read(bytes('sep=,\r\na,b\r\n1;2,3\r\n'));
    expect(rows.map(({ number, offset }) => [number, offset])).toEqual([
      [1, 6],
      [2, 10],
    ]);
    expect(rows[1]?.cells).toEqual([
      { text: '1;2', offset: 10 },
      { text: '3', offset: 14 },
    ]);
  });
});

describe('quotation marks out of place', () => {
  const fault = (text: string) => readRows(text).issues.map(({ place }) => place.offset);

  test('after the end of a cell, and in a cell that has none: pointed at', () => {
    expect(fault('a;b\n1;"x"y\n')).toEqual([8]);
    expect(fault('a;b\né1;2\n3;x"y"\n')).toEqual([12]);
  });

  test('never closed: pointed at by its row', () => {
    expect(fault('sep=;\na;b\n1;2\n4;"q\nw;e\n')).toEqual([14]);
  });
});
