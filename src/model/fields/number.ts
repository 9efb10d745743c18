import { Refusal, scalar } from './scalar.ts';

/** Three digits after each separator, or digits alone; cents only behind an amount that could have them. */
const looksGrouped = /^(?:rp\.?\s*)?(?:(\d{1,3}(?:[.,\s]\d{3})+|\d{3,})(?:,-|,00|\.00)?|(\d+)(?:,-)?)$/i;

/** Reads what people write for a whole number (`15.000`, `Rp 15.000,00`, `012`); `undefined` where it stays a guess. */
function wholeNumberMeant(text: string): number | undefined {
  const match = looksGrouped.exec(text.trim());
  const digits = match?.[1] ?? match?.[2];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/[.,\s]/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A whole number written with digits alone, between `minimum` and `maximum`. */
export function integer(minimum: number, maximum: number) {
  return scalar<number>({ kind: 'integer', minimum, maximum }, (typed) => {
    const value = /^(?:0|[1-9]\d{0,14})$/.test(typed) ? Number(typed) : undefined;
    if (value !== undefined && value >= minimum && value <= maximum) return value;
    const meant = value ?? wholeNumberMeant(typed);
    const fits = meant !== undefined && meant >= minimum && meant <= maximum;
    return new Refusal('number-format', { text: typed, minimum, maximum }, fits ? String(meant) : undefined);
  });
}

/** Whole rupiah, from Rp1 to Rp1,000,000,000. */
export const rupiah = integer(1, 1_000_000_000);
/** A count of things, at least one. */
export const count = integer(1, 10_000_000);
/** Days, from 0 to ten years. */
export const days = integer(0, 3660);
/** Grams, up to five tonnes. */
export const grams = integer(1, 5_000_000);

const yes = new Set(['ya', 'yes', 'y', 'on', 'betul', 'benar', '1']);
const no = new Set(['tidak', 'no', 'n', 'off', 'bukan', '0']);

/** `true` or `false`; other spellings are refused with the right one. */
export const boolean = scalar<boolean>({ kind: 'boolean' }, (typed) => {
  if (typed === 'true') return true;
  if (typed === 'false') return false;
  const lower = typed.toLowerCase();
  const meant = yes.has(lower) || lower === 'true' ? 'true' : no.has(lower) || lower === 'false' ? 'false' : undefined;
  return new Refusal('boolean-format', { text: typed }, meant);
});
