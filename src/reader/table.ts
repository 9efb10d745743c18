import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { Issue } from '#model/issues.ts';
import type { Row } from '#model/table.ts';

const delimiters = [';', ',', '\t'] as const;

/** A row with its text in the file, line end included. */
interface Record {
  readonly raw: string;
  readonly record: readonly string[];
}

/**
 * Splits a table as spreadsheets save it (`;`, `,` or tab, named by a first line `sep=;` or told by the row of names)
 * into rows of cells with their offsets. A quotation mark out of place leaves no rows and one issue; nothing throws.
 */
export function readRows(text: string): { readonly rows: readonly Row[]; readonly issues: readonly Issue[] } {
  const [named = '', separator] = /^sep=([;,\t|])(?:\n|$)/.exec(text) ?? [];
  const table = text.slice(named.length);
  const split = (options: Options = {}) =>
    parse(table, {
      delimiter: separator ?? delimiterOf(table), record_delimiter: '\n', raw: true, relax_column_count: true, ...options,
    }) as unknown as readonly Record[]; // prettier-ignore
  let records: readonly Record[];
  try {
    records = split();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before = Number(error['records']);
    const whole = before > 0 ? split({ to: before }) : [];
    const start = whole.reduce((length, { raw }) => length + raw.length, named.length);
    // A mark that is never closed takes in the rest of the file: what helps is the row in which it was opened.
    const within = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 0 : String(error['raw']).lastIndexOf('"');
    const args = { problem: 'quote', actual: 0, expected: 0 } as const;
    return { rows: [], issues: [{ code: 'table-row', place: { offset: start + within }, args }] };
  }
  let offset = named.length;
  const rows = records.map(({ raw, record }, index): Row => {
    const row = { number: index + 1, offset, cells: cellsOf(raw, record, offset) };
    offset += raw.length;
    return row;
  });
  return { rows, issues: [] };
}

/** Where each cell begins, told from its value: a quoted one has a mark at both ends and each mark inside twice. */
function cellsOf(raw: string, record: readonly string[], start: number): Row['cells'] {
  let at = 0;
  return record.map((text) => {
    const quoted = raw[at] === '"';
    const offset = start + at + Number(quoted);
    at += (quoted ? text.replaceAll('"', '""').length + 2 : text.length) + 1;
    return { text, offset };
  });
}

/** The separator that stands most often in the row of names; Indonesian spreadsheets use the semicolon. */
function delimiterOf(table: string): string {
  const header = /\S[^\n]*/.exec(table)?.[0] ?? '';
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
}
