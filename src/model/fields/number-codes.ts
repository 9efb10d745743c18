import { Refusal, scalar } from './scalar.ts';

const regionPattern = /^[1-9]\d\.(?:0[1-9]|[1-6]\d|7[1-9]|[89]\d)$/;

/** Kemendagri code of a kabupaten or kota: `32.03`; 01–69 kabupaten, 71–99 kota (Permendagri 58/2021). */
export const regionCode = scalar<string>({ kind: 'region-code' }, (typed) => {
  if (regionPattern.test(typed)) return typed;
  const meant = typed.replace(/^(\d{2})(\d{2})$/, '$1.$2');
  return new Refusal(
    'value-format',
    { text: typed, expected: 'region-code' },
    regionPattern.test(meant) ? meant : undefined,
  );
});

/** Nomor Induk Berusaha: 13 digits, often with leading zeros, kept as text (PP 24/2018). */
export const nib = scalar<string>({ kind: 'nib' }, (typed) => {
  if (/^\d{13}$/.test(typed)) return typed;
  const digits = typed.replace(/\D/g, '');
  return new Refusal('value-format', { text: typed, expected: 'nib' }, digits.length === 13 ? digits : undefined);
});

/** The GS1 check digit of the digits before it: weights 3 and 1 alternate from the right. */
export function gtinCheckDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** GTIN-8, -12, -13 or -14 as digits; its check digit is a rule of its own. */
export const gtin = scalar<string>({ kind: 'gtin' }, (typed) => {
  if (/^(?:\d{8}|\d{12,14})$/.test(typed)) return typed;
  const digits = typed.replace(/[\s-]/g, '');
  return new Refusal(
    'value-format',
    { text: typed, expected: 'gtin' },
    /^(?:\d{8}|\d{12,14})$/.test(digits) ? digits : undefined,
  );
});

/** The file name of a photo beside the entry: lower case, `.jpg`, `.jpeg`, `.png` or `.webp`. */
export const photoFile = scalar<string>({ kind: 'photo-file' }, (typed) =>
  /^[a-z0-9]+(?:[-_][a-z0-9]+)*\.(?:jpe?g|png|webp)$/.test(typed) && typed.length <= 80
    ? typed
    : new Refusal('value-format', { text: typed, expected: 'photo-file' }),
);
