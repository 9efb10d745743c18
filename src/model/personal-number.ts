/**
 * Numbers that identify a person. They are refused everywhere and repeated nowhere: logs of a build are public.
 * Structure of NIK and KK: province, regency, district, day (women +40), month, year, serial. Since PMK 112/2022 the
 * NPWP of a person is the NIK.
 */
const nikOrKk =
  /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])(?:0[1-9]|[1-9]\d)(?:0[1-9]|[1-9]\d)(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{2}(?!0000)\d{4}$/;
const sixteenDigits = /(?<!\d)\d{16}(?!\d)/g;
const oldNpwp = /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g;
const named =
  /(?:\bN\.?I\.?K\b|\bNo(?:mor|\.)?\s*K(?:K|artu\s+Keluarga)\b|\bKTP\b|\bNPWP\b|\b(?:No(?:mor|\.)?\s*Rek|Norek|Rekening)\b)[^\d\n]{0,24}(\d(?:[\s.-]?\d){7,})/gi;

/** Sixteen digits with up to three signs between any two: spaces, dots, hyphens, emphasis. Candidates may overlap. */
const spaced = /(?<!\d)(?=(\d(?:[^\p{L}\d]{0,3}\d){15})(?!\d))/gu;
/** Numbers that belong in a catalogue and could look like a part of the above: P-IRT, dates, halal certificates. */
const harmless = /(?<!\d)\d{13}-\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)|ID\d{17}(?!\d)/g;

/** A personal number in a text, with its UTF-16 offset there. */
export interface PersonalNumber {
  readonly text: string;
  readonly index: number;
}

/** Every piece of `text` that looks like a NIK, KK, NPWP or account number, in any script's digits. */
export function personalNumbers(text: string): PersonalNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const digits = latinDigits(text);
  const found = new Map<number, PersonalNumber>();
  const add = (index: number, length: number) => {
    const overlaps = [...found.values()].some(
      (other) => index < other.index + other.text.length && other.index < index + length,
    );
    if (!overlaps) found.set(index, { text: text.slice(index, index + length), index });
  };
  for (const { 0: match, index } of digits.matchAll(oldNpwp)) add(index, match.length);
  for (const { 0: match, 1: number = '', index } of digits.matchAll(named))
    add(index + match.length - number.length, number.length);
  const rest = digits.replace(harmless, (match) => 'x'.repeat(match.length));
  // The number of a shop in a web address may have sixteen digits; elsewhere nothing in a catalogue does.
  if (!/^https:\/\/\S+$/.test(text))
    for (const { 0: match, index } of rest.matchAll(sixteenDigits)) add(index, match.length);
  for (const { 1: candidate = '', index } of rest.matchAll(spaced)) {
    if (nikOrKk.test(candidate.replace(/\D/g, ''))) add(index, candidate.length);
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** Digits of other scripts as Latin ones; the text keeps its length, so that offsets hold. */
function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value).padEnd(digit.length, '\u2060');
  });
}

const longRun = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){15,}/gu;

/**
 * `text` with the digits of personal numbers replaced, for messages and file names. Masks more than is refused: every
 * run of sixteen digits, however it is broken up, except a halal certificate.
 */
export function maskPersonalNumbers(text: string): string {
  const hide = (piece: string) => piece.replace(/\p{Nd}/gu, '•');
  let masked = text.replace(longRun, (run, index: number) =>
    /^\d{17}$/.test(run) && text.slice(index - 2, index) === 'ID' ? run : hide(run),
  );
  for (const { text: number, index } of personalNumbers(masked)) {
    const hidden = hide(number);
    if (hidden.length === number.length) masked = masked.slice(0, index) + hidden + masked.slice(index + number.length);
  }
  return masked;
}
