/**
 * Numbers that identify a person. They are refused everywhere and repeated nowhere: logs of a build are public.
 * Structure of NIK and KK: province, regency, district, day (women +40), month, year, serial. Since PMK 112/2022 the
 * NPWP of a person is the NIK.
 */
const nikOrKk =
  /(?<!\d)(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])(?:0[1-9]|[1-9]\d)(?:0[1-9]|[1-9]\d)(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{2}(?!0000)\d{4}(?!\d)/;
const sixteenDigits = /(?<!\d)\d{16}(?!\d)/;
const oldNpwp = /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/;
const named =
  /(?:\bN\.?I\.?K\b|\bNo(?:mor|\.)?\s*K(?:K|artu\s+Keluarga)\b|\bKTP\b|\bNPWP\b|\b(?:No(?:mor|\.)?\s*)?Rek(?:ening)?\b)[^\d\n]{0,24}(\d(?:[\s.-]?\d){7,})/i;

/** Sixteen digits with single separators between them; a hyphen does not join, because P-IRT numbers use it. */
const spaced = /(?<![\d-])\d(?:[ .\u00a0\u2009\n_]?\d){15}(?!\d)/g;

/** The piece of `text` that looks like a NIK, KK, NPWP or account number; `undefined` where there is none. */
export function findPersonalNumber(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const direct = oldNpwp.exec(text)?.[0] ?? named.exec(text)?.[1];
  if (direct) return direct;
  if (/^https:\/\/\S+$/.test(text)) return nikOrKk.exec(text)?.[0];
  if (sixteenDigits.test(text)) return sixteenDigits.exec(text)?.[0];
  for (const [candidate] of text.matchAll(spaced)) {
    if (nikOrKk.test(candidate.replace(/\D/g, ''))) return candidate;
  }
  return undefined;
}

/** `text` with every digit of a personal number replaced, for messages and file names. */
export function maskPersonalNumbers(text: string): string {
  let masked = text;
  for (let found = findPersonalNumber(masked); found; found = findPersonalNumber(masked)) {
    masked = masked.replace(found, found.replace(/\d/g, '•'));
  }
  return masked;
}
