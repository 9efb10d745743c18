import * as z from 'zod';
import { wholeNumber } from './fields/cell.ts';
import { monthNamed, monthWritten } from './fields/date.ts';
import { reference } from './fields/reference.ts';
import { Refusal, scalar } from './fields/scalar.ts';
import { text } from './fields/text.ts';

/** Years that a file of evaluations may be named after. */
export const evaluationYears = { first: 2000, last: 2099 } as const;

/** What a month is measured in: packs sold, or an index whose first month is 100. Never the value of sales. */
export const measures = ['units', 'index'] as const;
export type Measure = (typeof measures)[number];
const measureNames = new Map<string, Measure>([
  ...(['unit', 'units', 'pak', 'pack', 'packs'] as const).map((name) => [name, 'units'] as const),
  ...(['index', 'indeks'] as const).map((name) => [name, 'index'] as const),
]);

const inMoney = /\b(?:rp|idr|rupiah|omzet|omset|penjualan|sales|turnover|revenue)\b|^rp/i;

/** Lets a text through unless it speaks of money. */
const noMoney = (typed: string) => (inMoney.test(typed) ? new Refusal('sales-value', { text: typed }) : typed);
const withoutMoney = scalar<string>({ kind: 'text', minimum: 1, maximum: 500, multiline: false }, noMoney);

/** A month of `year`: 1 to 12, its name, or with the year (`2026-03`, `Maret 2026`). */
function monthOf(year: number) {
  return scalar<number>({ kind: 'integer', minimum: 1, maximum: 12 }, (typed) => {
    const dated = monthWritten(typed);
    const month = dated?.month ?? monthNamed(typed) ?? (/^\d{1,2}$/.test(typed) ? Number(typed) : 0);
    return month >= 1 && month <= 12 && (dated?.year ?? year) === year
      ? month
      : new Refusal('month-format', { text: typed, year });
  });
}

/** A line of `content/evaluations/<regency>/<year>.csv`: how one partner's month went. */
export function evaluationSchema(year: number) {
  return z.strictObject({
    partner: reference('partner'),
    month: monthOf(year),
    measure: withoutMoney.transform((typed) => measureNames.get(typed.toLowerCase()) ?? typed).pipe(z.enum(measures)),
    value: withoutMoney.pipe(wholeNumber(0, 100_000_000)),
    /** Who says so: the office or firm, what it published and when. Real partners need one. */
    source: text({ minimum: 8, maximum: 160 }).optional(),
  });
}
export type Evaluation = z.output<ReturnType<typeof evaluationSchema>>;
