import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLicenceNumber, licenceFormats, licenceNumberMeant, readPirt, type LicenceFormat } from './licence.ts';
import { nearest } from './nearest.ts';

// Made up with impossible parts, so that none can be somebody's number.
const valid: readonly (readonly [LicenceFormat, string])[] = [
  ['pirt', '2063203999999-29'],
  ['bpom', 'MD 999999999999'],
  ['bpom', 'MD 999999999999999'],
  ['halal', 'ID32119999999990826'],
  ['nib', '9999999999990'],
  ['sni', 'SNI 9999:2020'],
  ['sni', 'SNI ISO 22000:2018'],
  ['sni', 'SNI 01-9999-1992'],
  ['trademark', 'IDM999999999'],
  ['gi', 'IG.00.2025.000999'],
  ['free', '503/999/2026'],
];
const invalid: readonly (readonly [LicenceFormat, string, why: string])[] = [
  ['pirt', '9063203999999-29', 'packaging 9'],
  ['pirt', '2163203999999-29', 'food type 16'],
  ['pirt', '206320399999-29', 'too short'],
  ['pirt', '2069903999999-29', 'no such province'],
  ['pirt', '2063203990000-29', 'producer 0000'],
  ['bpom', 'MD 2459876543210', 'thirteen digits'],
  ['bpom', 'ML 999999999999', 'imported'],
  ['halal', 'ID32119999999991326', 'month thirteen'],
  ['halal', 'ID321199999999908261', 'eighteen digits'],
  ['nib', '999999999999', 'twelve digits'],
  ['sni', 'SNI 8370', 'no year'],
  ['trademark', 'IDM99', 'too short'],
  ['gi', 'IG-2025-9', 'another form'],
  ['free', 'ab', 'too short'],
];

test.each(valid)('%s: %s has the form of its kind', (format, number) => {
  expect(isLicenceNumber(format, number)).toBe(true);
  expect(licenceNumberMeant(format, number)).toBeUndefined();
});

test.each(invalid)('%s: %s has not (%s)', (format, number) => {
  expect(isLicenceNumber(format, number)).toBe(false);
});

describe('a number that differs by blanks, dots and prefix alone is recognised', () => {
  test.each([
    ['pirt', 'P-IRT No. 2063203999999-29', '2063203999999-29'],
    ['pirt', '206 3203 999999 29', '2063203999999-29'],
    ['bpom', 'BPOM RI MD 999999999999', 'MD 999999999999'],
    ['halal', 'ID 3211 9999 9999 9 0826', 'ID32119999999990826'],
    ['nib', '9999 9999 9999 0', '9999999999990'],
    ['trademark', 'idm 999999999', 'IDM999999999'],
    ['sni', 'sni 9999:2020', 'SNI 9999:2020'],
  ] as const)('%s: %s means %s', (format, typed, meant) => {
    expect(licenceNumberMeant(format, typed)).toBe(meant);
  });

  test('and whatever is meant has the right form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...licenceFormats), fc.string({ unit: 'binary', maxLength: 30 }), (format, typed) => {
        const meant = licenceNumberMeant(format, typed);
        if (meant !== undefined) expect(isLicenceNumber(format, meant)).toBe(true);
      }),
    );
  });
});

test('a P-IRT number tells its region and its last year', () => {
  expect(readPirt('2063203999999-29')).toEqual({ region: '32.03', year: 2029 });
  expect(readPirt('2063203999999')).toBeUndefined();
});

test('the nearest word is one that could be meant, or none', () => {
  expect(nearest('makr', ['maker', 'marketer', 'supplier'])).toBe('maker');
  expect(nearest('MAKER', ['maker'])).toBe('maker');
  expect(nearest('warna', ['maker', 'role'])).toBeUndefined();
  expect(nearest('a', ['b'])).toBe('b');
  expect(nearest('', ['maker'])).toBeUndefined();
});
