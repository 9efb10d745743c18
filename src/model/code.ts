/**
 * Codes that stand on paper: `7K3M9X`. Six characters of Crockford's alphabet, which leaves out the I, L, O and U that
 * people read as something else (https://www.crockford.com/base32.html). Frozen: labels with them are in circulation.
 */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 6;

/**
 * The field of 32 elements, GF(2^5) modulo x^5 + x^2 + 1: `powers[n]` is the n-th power of its generator, and a
 * character stands for the element of its number in the alphabet.
 */
const powers = Array.from({ length: 31 }, () => 1);
for (let n = 1; n < powers.length; n += 1) {
  const doubled = (powers[n - 1] ?? 0) << 1;
  powers[n] = doubled & 32 ? doubled ^ 0b100101 : doubled;
}
const logarithms = new Map(powers.map((element, n) => [element, n]));

function product(element: number, power: number): number {
  const logarithm = logarithms.get(element);
  return logarithm === undefined ? 0 : (powers[(logarithm + power) % 31] ?? 0);
}

/**
 * What is wrong with a code; 0 where nothing is. The sum of its characters, each times its own power of the generator:
 * a Reed–Solomon code with one check symbol. As all weights differ and none is zero, a single wrong character and a
 * swap of any two different ones always change it.
 */
function syndrome(code: string): number {
  let sum = 0;
  for (const [index, character] of [...code].entries()) sum ^= product(codeAlphabet.indexOf(character), index);
  return sum;
}

/** The character at `index` that makes everything else in `code` right. */
function characterFor(code: string, index: number): string {
  const without = `${code.slice(0, index)}0${code.slice(index + 1)}`;
  return codeAlphabet[product(syndrome(without), 31 - index)] ?? '';
}

/** The code with this number, 0 to 2^25 − 1: five characters and the one that proves them. */
export function codeNumbered(number: number): string {
  let body = '';
  for (let rest = number, place = 1; place < codeLength; place += 1, rest = Math.floor(rest / 32)) {
    body = (codeAlphabet[rest % 32] ?? '') + body;
  }
  return body + characterFor(`${body}0`, codeLength - 1);
}
/** How many codes there are. */
export const codeCount = 32 ** (codeLength - 1);

/** How often a code that is taken already is answered with the next one. */
const attempts = 100;

/**
 * The codes that a key may get, in the order in which they are tried. They follow from the key alone (FNV-1a of its
 * UTF-16 units), so that two people who give out a code for the same key give the same, and that a line of a ledger which
 * was made to point elsewhere no longer fits its code.
 */
export function* codesFor(key: string): Generator<string> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let hash = 0x811c9dc5;
    for (const unit of `${attempt} ${key}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    // The last bits of FNV depend on the last bits of the text alone; the multiplication carries all of them upwards.
    yield codeNumbered((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % codeCount);
  }
}

/** Whether a code may have been given out for a key. */
export function fitsKey(code: string, key: string): boolean {
  for (const possible of codesFor(key)) if (possible === code) return true;
  return false;
}

const shape = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`);

/** Whether `text` is a code in its one spelling, with a check character that proves the others. */
export function isCode(text: string): boolean {
  return shape.test(text) && syndrome(text) === 0;
}

export type Typed =
  | { readonly code: string }
  /** A character that no code has, as it was typed. */
  | { readonly problem: 'character'; readonly character: string }
  | { readonly problem: 'length'; readonly length: number; readonly near: readonly string[] }
  /** Six characters that cannot be right together. */
  | { readonly problem: 'check'; readonly near: readonly string[] };

/**
 * Reads a code as people type it, or a whole address that ends in one: forgives case, spaces, hyphens and dots, O for 0,
 * I and L for 1. `near` are the possible codes one step away: one character wrong, missing or too many, or two
 * neighbours swapped. Never throws.
 */
export function readTyped(text: string): Typed {
  const address = /\/q\/([^/?#]*)/i.exec(text);
  const typed = (address?.[1] ?? text).normalize('NFKC').replace(/[\s.\-\u2010-\u2015\u2212_]/g, '');
  const plain = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const illegal = [...plain].findIndex((character) => !codeAlphabet.includes(character));
  if (illegal >= 0) return { problem: 'character', character: [...typed][illegal] ?? '' };
  if (isCode(plain)) return { code: plain };
  const near = codesNear(plain);
  return plain.length === codeLength ? { problem: 'check', near } : { problem: 'length', length: plain.length, near };
}

/** Every code that is one step away from these characters, in the order of the alphabet. */
function codesNear(plain: string): string[] {
  const places = [...plain, ''].map((_, index) => index);
  const cut = (at: number, length: number, between: string) => plain.slice(0, at) + between + plain.slice(at + length);
  const tried =
    plain.length === codeLength - 1
      ? places.map((at) => cut(at, 0, characterFor(cut(at, 0, '0'), at)))
      : plain.length === codeLength + 1
        ? places.map((at) => cut(at, 1, ''))
        : plain.length === codeLength
          ? places.flatMap((at) => [
              cut(at, 1, characterFor(plain, at)),
              cut(at, 2, (plain[at + 1] ?? '') + (plain[at] ?? '')),
            ])
          : [];
  return [...new Set(tried)].filter(isCode).sort();
}
