/** A month with its value; without one where nobody wrote it down, which is not nothing. */
export interface MonthValue {
  /** Months since the year 0. */
  readonly month: number;
  readonly value: number | undefined;
}

/** Most months that are drawn: two feasts, and labels that can still be read on a phone. */
export const monthLimit = 24;

/** The sheet in units of the drawing, which are about as large as pixels on a phone. */
export const sheet = { width: 360, height: 240, left: 44, right: 14, top: 26, bottom: 42 } as const;
const plot = { width: sheet.width - sheet.left - sheet.right, height: sheet.height - sheet.top - sheet.bottom };

/** Where things stand on the sheet. */
export interface MonthsChart {
  readonly months: readonly MonthValue[];
  /** Middle and width of each month. */
  readonly x: (month: number) => number;
  readonly slot: number;
  readonly y: (value: number) => number;
  /** Round values, zero first. */
  readonly scale: readonly number[];
  /** Corner points of the line, broken where a month is missing; a month alone has its dot. */
  readonly lines: readonly string[];
  /** Months that have a label, and those below which a year stands. */
  readonly labels: readonly number[];
  readonly years: readonly number[];
}

/**
 * Lays out the last months of a series as a line from zero, so that heights can be compared. `values` is by month, in
 * any order, and holds at least one; the scale reaches `least` in any case.
 */
export function monthsChart(values: ReadonlyMap<number, number>, least = 0): MonthsChart {
  const last = Math.max(...values.keys());
  const first = Math.max(Math.min(...values.keys()), last - monthLimit + 1);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((month) => {
    return { month, value: values.get(month) };
  });
  const slot = plot.width / months.length;
  const scale = roundScale(Math.max(least, ...months.map(({ value }) => value ?? 0)));
  const top = scale.at(-1) ?? 1;
  const x = (month: number) => tenth(sheet.left + (month - first + 0.5) * slot);
  const y = (value: number) => tenth(sheet.top + plot.height * (1 - value / top));

  const runs: string[][] = [[]];
  for (const { month, value } of months) {
    if (value === undefined) runs.push([]);
    else runs.at(-1)?.push(`${x(month)},${y(value)}`);
  }
  // Four labels a year where there is no room for every month; a year too short for its own is told by the next.
  const all = months.map(({ month }) => month);
  const wide = slot >= 30;
  const years = all.filter((month) => month % 12 === 0 || (month === first && (wide || month % 12 < 9)));
  return {
    months,
    x,
    slot,
    y,
    scale,
    lines: runs.filter((run) => run.length > 1).map((run) => run.join(' ')),
    labels: all.filter((month) => wide || month % 3 === 0),
    years,
  };
}

/** Up to five round steps from zero to at least `most`. */
function roundScale(most: number): number[] {
  const rough = Math.max(most, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const sizes = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const step = sizes.find((size) => size >= rough && Number.isInteger(size)) ?? 1;
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
}

/** Coordinates to a tenth are finer than any screen or printer shows. */
const tenth = (value: number) => Math.round(value * 10) / 10;
