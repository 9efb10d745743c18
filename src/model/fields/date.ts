import { Refusal, scalar } from './scalar.ts';

/** A day as `YYYY-MM-DD`, in the Gregorian calendar and without a time zone. */
export type Day = string;
/** A day, a month `YYYY-MM` or a year `YYYY`: as precise as the source is. */
export type PartialDate = string;

const monthNames = new Map(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'feb', 'pebruari'],
    ['maret', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'agt', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov', 'nop', 'nopember'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Whether `text` is a day that exists, between 1900 and 2199. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year < 2200 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Reads `5/3/2026`, `05-03-2026` (day first, as in Indonesia) and `5 Maret 2026`; `undefined` otherwise. */
function dayMeant(text: string): Day | undefined {
  const typed = text.trim().toLowerCase();
  const numeric = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(typed);
  const worded = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/.exec(typed);
  const yearFirst = /^(\d{4})[/.\s-](\d{1,2})[/.\s-](\d{1,2})(?:[t\s].*)?$/.exec(typed);
  const [day, month, year] = numeric
    ? [numeric[1], numeric[2], numeric[3]]
    : worded
      ? [worded[1], String(monthNames.get(worded[2] ?? '') ?? ''), worded[3]]
      : yearFirst
        ? [yearFirst[3], yearFirst[2], yearFirst[1]]
        : [];
  if (!day || !month || !year) return undefined;
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : undefined;
}

/**
 * The day of a cell where only one can be meant: `13/3/2026` and `3/3/2026`, day first as in Indonesia, `5 Maret 2026`,
 * `2026/03/05`. `05/03/2026` may come from a spreadsheet set to American dates, and stays a guess.
 */
export function dayWritten(text: string): Day | undefined {
  const [, first, second] = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-]\d{4}$/.exec(text.trim()) ?? [];
  const ambiguous = first !== undefined && Number(first) <= 12 && Number(first) !== Number(second);
  return ambiguous ? undefined : dayMeant(text);
}

/** The number of a month from its Indonesian or English name, short or long. */
export function monthNamed(name: string): number | undefined {
  return monthNames.get(name.trim().toLowerCase().replace(/\.$/, ''));
}

/** `Maret 2026`, `Mar-26` (as spreadsheets show it), `3/2026` and `2026-03` as year and month. */
export function monthWritten(text: string): { readonly year: number; readonly month: number } | undefined {
  const typed = text.trim();
  const [, name = '', worded = ''] = /^([a-z]+)\.?[\s/-]+(\d{4}|\d{2})$/i.exec(typed) ?? [];
  const [, last, lastYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const [, firstYear, first] = /^(\d{4})[/.-](\d{1,2})$/.exec(typed) ?? [];
  const month = monthNamed(name) ?? Number(last ?? first);
  const year = worded.length === 2 ? 2000 + Number(worded) : Number(worded || (lastYear ?? firstYear));
  return month >= 1 && month <= 12 && year >= 1900 && year < 2200 ? { year, month } : undefined;
}

/** A day, such as `2026-03-05`. */
export const day = scalar<Day>({ kind: 'date', partial: false, unknown: false }, (typed) =>
  isDay(typed) ? typed : new Refusal('date-format', { text: typed, partial: false }, dayMeant(typed)),
);

function isPartialDate(text: string): boolean {
  return isDay(text) || isDay(`${text}-01`) || (/^\d{4}$/.test(text) && isDay(`${text}-01-01`));
}

/** A day, month or year, or `unknown` where the source names no date. */
export const dateOrUnknown = scalar<PartialDate>({ kind: 'date', partial: true, unknown: true }, (typed) =>
  typed === 'unknown' || isPartialDate(typed)
    ? typed
    : new Refusal('date-format', { text: typed, partial: true }, dayMeant(typed)),
);

/** A day, month or year. */
export const partialDate = scalar<PartialDate>({ kind: 'date', partial: true, unknown: false }, (typed) =>
  isPartialDate(typed) ? typed : new Refusal('date-format', { text: typed, partial: true }, dayMeant(typed)),
);

/** The first and the last day that a day, month or year may mean. */
export function daysOf(date: PartialDate): { readonly first: Day; readonly last: Day } {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  return { first: `${date}-01`, last: `${date}-${daysInMonth(year, month)}` };
}

/** Whole days from `earlier` to `later`; negative where `later` comes first. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000);
}

/** The day `days` after `start`. */
export function addDays(start: Day, days: number): Day {
  return new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(start: Day, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = start.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = Math.min(dayOfMonth, daysInMonth(endYear, endMonth));
  return [String(endYear), ...[endMonth, last].map((part) => String(part).padStart(2, '0'))].join('-');
}
