import * as z from 'zod';
import { references, wholeNumber } from './fields/cell.ts';
import { reference } from './fields/reference.ts';
import { Refusal, scalar } from './fields/scalar.ts';
import { text } from './fields/text.ts';
import { toSlug } from './key.ts';

/** The name of a stand as it hangs there: `A-12`. Its slug is its id, so it holds a letter. */
const standName = scalar<string>({ kind: 'stand' }, (typed) => {
  const name = typed.trim().normalize('NFC');
  return [...name].length <= 20 && toSlug(name) !== ''
    ? name
    : new Refusal('value-format', { text: typed, expected: 'stand' });
});

/** A line of `content/events/<regency>/<event>/stands.csv`. */
export const standSchema = z.strictObject({
  stand: standName,
  /** The part of the ground: a block, a row, a tent. */
  block: text({ minimum: 1, maximum: 40 }),
  /** Its place within the block, counted from the entrance. */
  number: wholeNumber(1, 10_000),
  /** Empty where nobody stands: whoever was there asked to be erased, or is yet to be found. */
  producer: reference('producer').optional(),
  /** What is shown; everything that the producer offers where it is left out. */
  products: references('product', 60).optional(),
  /** Decimetres from the left and from the upper edge of the plan, where somebody measured them. */
  x: wholeNumber(1, 100_000).optional(),
  y: wholeNumber(1, 100_000).optional(),
});
export type Stand = z.output<typeof standSchema>;

/** The id of a stand within its event: `A 12` and `a-12` are one. */
export function standId({ stand }: Pick<Stand, 'stand'>): string {
  return toSlug(stand);
}
