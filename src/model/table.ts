import type * as z from 'zod';
import type { Issue, Place } from './issues.ts';
import { nearest } from './nearest.ts';
import { parseFacts } from './parse.ts';

/** A cell as typed, without its quotation marks; the UTF-16 offset of its text in the file. */
export interface Cell {
  readonly text: string;
  readonly offset: number;
}

/** A row as typed; `number` is what a spreadsheet shows beside it. */
export interface Row {
  readonly number: number;
  readonly offset: number;
  readonly cells: readonly Cell[];
}

/** Names that a column may have besides its key, which is the English one. Upper and lower case count as alike. */
const otherNames = {
  placements: {
    product: ['produk'],
    outlets: ['gerai'],
    area: ['wilayah'],
    from: ['sejak', 'mulai'],
    until: ['sampai'],
    confirmed: ['dikonfirmasi'],
  },
  evaluations: {
    partner: ['mitra'],
    month: ['bulan'],
    measure: ['ukuran'],
    value: ['nilai'],
    source: ['sumber'],
  },
  stands: {
    stand: ['stan'],
    block: ['blok'],
    number: ['nomor'],
    producer: ['umkm'],
    products: ['produk'],
  },
  codes: {},
} satisfies Record<string, Readonly<Record<string, readonly string[]>>>;
export type TableName = keyof typeof otherNames;

/** Most rows of a table; more is no list that anybody has looked through. Ledgers are written by command, and grow. */
export const rowLimits: Readonly<Record<TableName, number>> = {
  placements: 20_000,
  evaluations: 20_000,
  stands: 5_000,
  codes: 500_000,
};
/** Most characters of a cell, before its field looks at it. */
const cellLimit = 500;

/** Rows that spreadsheets add below, and that say nothing of their own. */
const totalRow = /^(?:(?:grand|sub)[ -]?)?(?:total|jumlah)(?: (?:total|keseluruhan|semua|akhir|\d{4}))? ?:?$/i;

/** A row whose cells follow the schema, with the place of each cell for what is found later. */
export interface ParsedRow<Facts> {
  readonly facts: Facts;
  readonly offset: number;
  readonly places: Readonly<Record<string, Place>>;
}

interface Column {
  readonly key: string;
  readonly label: string;
  readonly index: number;
  readonly required: boolean;
}

/**
 * Parses the rows of one table, the first filled one of which names the columns. Returns every row that follows the
 * schema and every issue of the others; never throws, never stops at the first.
 */
export function parseTable<Shape extends z.ZodRawShape>(
  table: TableName,
  schema: z.ZodObject<Shape>,
  typed: readonly Row[],
): { readonly rows: readonly ParsedRow<z.output<z.ZodObject<Shape>>>[]; readonly issues: readonly Issue[] } {
  const [header, ...filled] = typed.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  if (!header) return { rows: [], issues: [] };
  const issues: Issue[] = [];
  const totals = new Set(filled.filter(({ cells }) => totalRow.test(cells.find(({ text }) => text.trim())?.text.trim() ?? ''))); // prettier-ignore
  const width = header.cells.findLastIndex(({ text }) => text.trim() !== '') + 1;
  const columns = columnsOf(table, schema, header, width, filled.filter((row) => !totals.has(row)), issues); // prettier-ignore
  // What has all that a row needs is one, whatever its partner is called.
  const needed = columns.filter(({ required }) => required);
  const isWhole = ({ cells }: Row) => needed.every(({ index }) => (cells[index]?.text.trim() ?? '') !== '');
  const body = filled.filter((row) => !totals.has(row) || isWhole(row));
  const rowLimit = rowLimits[table];
  if (body.length > rowLimit) {
    const place = { offset: body[rowLimit]?.offset ?? 0 };
    issues.push({ code: 'list-length', place, args: { actual: body.length, minimum: 0, maximum: rowLimit } });
  }

  const rows: ParsedRow<z.output<z.ZodObject<Shape>>>[] = [];
  for (const row of body.slice(0, rowLimit)) {
    const surplus = row.cells.find(({ text }, index) => index >= width && text.trim() !== '');
    // Some spreadsheets leave out the separators of empty cells at the end of a row.
    const cutOff = columns.some(({ index, required }) => required && index >= row.cells.length);
    if (surplus || cutOff) {
      const problem = surplus ? 'long' : 'short';
      const place = { offset: surplus?.offset ?? row.offset };
      issues.push({ code: 'table-row', place, args: { problem, actual: row.cells.length, expected: width } });
      continue;
    }
    const parsed = parseRow(schema, columns, row);
    if ('facts' in parsed) rows.push(parsed);
    else issues.push(...parsed.issues);
  }
  return { rows, issues };
}

/** The columns that the schema knows; says which are missing, unknown, named twice or not at all. */
function columnsOf(
  table: TableName,
  { shape }: z.ZodObject<z.ZodRawShape>,
  header: Row,
  width: number,
  body: readonly Row[],
  issues: Issue[],
): Column[] {
  const names = new Map(Object.keys(shape).map((key) => [key, key]));
  const others: Readonly<Record<string, readonly string[]>> = otherNames[table];
  for (const [key, list] of Object.entries(others)) for (const name of list) names.set(name, key);
  const columns: Column[] = [];
  for (const [index, { text, offset }] of header.cells.slice(0, width).entries()) {
    const label = text.trim().replace(/\s+/g, ' ');
    const key = names.get(label.toLowerCase());
    const place = { offset };
    if (label === '') {
      // A blank column between two others is only drawn there, unless something stands in it.
      const used = body.some(({ cells }) => (cells[index]?.text.trim() ?? '') !== '');
      const args = { problem: 'unnamed', name: String(index + 1), nearest: undefined } as const;
      if (used) issues.push({ code: 'table-columns', place, args });
    } else if (key === undefined) {
      const near = nearest(label, names.keys());
      const args = { problem: 'unknown', name: label, nearest: near } as const;
      issues.push({ code: 'table-columns', place, args, suggestion: near });
    } else if (columns.some((column) => column.key === key)) {
      issues.push({ code: 'table-columns', place, args: { problem: 'twice', name: label, nearest: undefined } });
    } else columns.push({ key, label, index, required: shape[key]?._zod.optin !== 'optional' });
  }
  for (const [key, field] of Object.entries(shape)) {
    if (field._zod.optin === 'optional' || columns.some((column) => column.key === key)) continue;
    const other = [...names].find(([name, of]) => of === key && name !== key)?.[0];
    const args = { problem: 'missing', name: key, nearest: other } as const;
    issues.push({ code: 'table-columns', place: { offset: header.offset }, args });
  }
  return columns;
}

function parseRow<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  columns: readonly Column[],
  { number, offset, cells }: Row,
): ParsedRow<z.output<z.ZodObject<Shape>>> | { readonly issues: readonly Issue[] } {
  const data: Record<string, string> = {};
  const places: Record<string, Place> = {};
  const issues: Issue[] = [];
  const refused = new Set<string>();
  for (const { key, label, index } of columns) {
    const cell = cells[index];
    const text = cell?.text.trim() ?? '';
    const place = { offset: cell?.offset ?? offset, path: [number, key], cell: { row: number, column: label } };
    places[key] = place;
    const refuse = (issue: Issue) => {
      refused.add(key);
      issues.push(issue);
    };
    if (text.startsWith('=')) {
      refuse({ code: 'value-format', place, args: { text, expected: 'no-formula' } });
    } else if (text.length > cellLimit) {
      refuse({ code: 'text-length', place, args: { actual: [...text].length, minimum: 0, maximum: cellLimit } });
    } else if (text !== '') data[key] = text;
  }
  const parsed = parseFacts(schema, data);
  for (const issue of parsed.issues ?? []) {
    const missing = issue.code === 'key-missing';
    const key = missing ? issue.args.name : String(issue.place.path?.[0]);
    const place = places[key];
    // What is wrong with the whole column, or with this cell, has been said.
    if (!place || refused.has(key)) continue;
    issues.push(missing ? { code: 'cell-empty', place, args: {} } : { ...issue, place });
  }
  return parsed.issues || refused.size > 0 ? { issues } : { facts: parsed.value, offset, places };
}
