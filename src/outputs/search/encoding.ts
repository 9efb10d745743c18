/**
 * What the build writes and a phone reads back. Columns of small whole numbers are text: one string for each digit in base
 * 64, each as long as the column. Text of one column beside the other is what gzip, which every host speaks, packs best,
 * and a phone reads it without a library.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = 64;

/** How many yes-or-no answers one plane holds of each record. */
export const bitsInPlane = 6;

/** Whole numbers from zero on → their planes, lowest digit first; none where all are zero. */
export function toPlanes(numbers: readonly number[]): string[] {
  const planes: string[] = [];
  for (let left = numbers; left.some((number) => number > 0); left = left.map((number) => Math.floor(number / base))) {
    planes.push(left.map((number) => digits[number % base]).join(''));
  }
  return planes;
}

const values = new Uint8Array(128);
for (let value = 0; value < base; value += 1) values[digits.charCodeAt(value)] = value;

/** The digit of a record in a plane; zero where the plane is missing. */
export function digitAt(plane: string | undefined, record: number): number {
  return plane === undefined ? 0 : (values[plane.charCodeAt(record)] ?? 0);
}

/** The number of a record, from all planes of its column. */
export function numberAt(planes: readonly string[], record: number): number {
  let number = 0;
  for (let index = planes.length - 1; index >= 0; index -= 1) number = number * base + digitAt(planes[index], record);
  return number;
}

/** How many records one file of cards tells about: few enough for a phone, many enough to spare the host a file for each. */
export const cardsInFile = 20;

/** How many results a phone shows without scrolling: these come first, the others after them. */
export const firstScreen = 6;

/** Days from the first of January 2000 to a day such as `2026-11-21`. */
export function dayNumber(day: string): number {
  return Math.round((Date.parse(day) - Date.UTC(2000, 0, 1)) / 864e5);
}

/** The regency in the id of an entry below one: `cianjur` of `cianjur/guci`. */
export function regencyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The place of each id among those of its regency, from 0 on. */
export function localPlaces(ids: readonly string[]): number[] {
  const next = new Map<string, number>();
  return ids.map((id) => {
    const place = next.get(regencyOf(id)) ?? 0;
    next.set(regencyOf(id), place + 1);
    return place;
  });
}
