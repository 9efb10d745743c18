import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { parseFacts } from '../parse.ts';
import { wholeNumber, writtenDate, writtenDay } from './cell.ts';
import { email, phone, safeUrl, url } from './contact.ts';
import { addDays, addMonths, dateOrUnknown, day, daysBetween, isDay, partialDate } from './date.ts';
import { quantity, size } from './measure.ts';
import { gtin, gtinCheckDigit, nib, photoFile, regionCode } from './number-codes.ts';
import { boolean, count, days, grams, integer, rupiah } from './number.ts';
import { key, reference, slug, vocabularyReference } from './reference.ts';
import { name, remark, summary, text } from './text.ts';

const fields: Record<string, z.ZodType> = {
  rupiah, count, days, grams, month: integer(1, 12), boolean, day, partialDate, dateOrUnknown, quantity, size, url,
  email, phone, regionCode, nib, gtin, photoFile, reference: reference('product'), regency: reference('regency'),
  vocabulary: vocabularyReference('units'), slug, key, name, summary, remark, wholeNumber: wholeNumber(1, 5000), writtenDay, writtenDate, paragraph: text({ maximum: 80, multiline: true }),
}; // prettier-ignore

/** Texts near to what people type: pieces of numbers, dates, units and addresses, and now and then anything. */
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(
    '0', '1', '12', '250', '2026', '-', '.', ',', ' ', '/', 'Rp', 'g', 'kg', 'KG', 'x', '×', '+62', '62', '08', '812', '(', ')', 'e3',
    'Maret', 'mei', 'T00:00', '03', '05', 'true', 'Ya', 'no', 'https://', 'http://', 'toko.example', '@', 'a', 'Sari Rasa', '.md',
    '.JPG', 'cianjur', '\n', '\u00a0', '①', '１', 'é', ',-', ',00', 'mm', 'pcs', 'unknown',
  ), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
); // prettier-ignore

describe.each(Object.entries(fields))('the field %s', (_name, field) => {
  test('reads or refuses any text, and never throws', () => {
    fc.assert(
      fc.property(typed, (value) => {
        const parsed = parseFacts(field, value);
        if (parsed.issues) expect(parsed.issues.length).toBeGreaterThan(0);
        else expect(parsed.value).toBeDefined();
      }),
    );
  });

  test('suggests only what it would take itself, and never what was typed', () => {
    fc.assert(
      fc.property(typed, (value) => {
        for (const { suggestion } of parseFacts(field, value).issues ?? []) {
          if (suggestion === undefined) continue;
          expect(parseFacts(field, suggestion).issues).toBeUndefined();
          expect(suggestion).not.toBe(value);
        }
      }),
    );
  });

  test('refuses lists and maps in the place of one value', () => {
    for (const value of [[], {}, ['1'], { id: '1' }]) {
      expect(parseFacts(field, value).issues?.map(({ code }) => code)).toEqual(['value-type']);
    }
  });
});

const accepted = (field: z.ZodType, value: string): unknown => {
  const parsed = parseFacts(field, value);
  return parsed.issues ? undefined : parsed.value;
};
const suggested = (field: z.ZodType, value: string) => parseFacts(field, value).issues?.[0]?.suggestion;

describe('whole numbers', () => {
  test('every number between the limits is read as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (n) => { expect(accepted(rupiah, String(n))).toBe(n); })); // prettier-ignore
  });

  test('every number written with dots, as Indonesians write it, is refused with the number that is meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1_000_000_000 }), fc.constantFrom('', 'Rp', 'Rp '), (n, currency) => {
        const written = currency + n.toLocaleString('id-ID');
        expect(accepted(rupiah, written)).toBeUndefined();
        expect(suggested(rupiah, written)).toBe(String(n));
      }),
    );
  });
});

describe('days', () => {
  const anyDay = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays('1900-01-01', n));

  test('every day from 1900 to 2198 is a day and is read as it is written', () => {
    fc.assert(fc.property(anyDay, (typedDay) => { expect(accepted(day, typedDay)).toBe(typedDay); })); // prettier-ignore
  });

  test('day, month and year in Indonesian order are refused with the day that is meant', () => {
    const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']; // prettier-ignore
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year = '', month = '', date = ''] = iso.split('-');
        for (const written of [
          `${date}/${month}/${year}`,
          `${Number(date)}-${Number(month)}-${year}`,
          `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`,
          `${year}/${month}/${date}`,
        ]) {
          expect(suggested(day, written)).toBe(iso);
        }
      }),
    );
  });

  test('days are counted without time zones', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (start, n) => {
        const end = addDays(start, n);
        expect(daysBetween(start, end)).toBe(n);
      }),
    );
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-11-30', 15)).toBe('2028-02-29');
    expect(addMonths('2026-10-05', 3)).toBe('2027-01-05');
    expect(isDay('2100-02-29')).toBe(false);
    expect(isDay('2000-02-29')).toBe(true);
  });
});

describe('what spreadsheets write', () => {
  test('every number with dots between its thousands is read', () => {
    const field = wholeNumber(0, 1_000_000_000);
    fc.assert(fc.property(fc.nat(1_000_000_000), (n) => { expect(accepted(field, n.toLocaleString('id-ID'))).toBe(n); })); // prettier-ignore
  });

  test.each([
    ['1,250', '1250'],
    ['12.50', undefined],
    ['1.2500', undefined],
    ['1,5', undefined],
  ])('%s may be no thousand, and is refused', (written, meant) => {
    expect(accepted(wholeNumber(0, 9999), written)).toBeUndefined();
    expect(suggested(wholeNumber(0, 9999), written)).toBe(meant);
  });

  test.each([
    ['13/3/2026', '2026-03-13'], ['31-12-2026', '2026-12-31'], ['03/03/2026', '2026-03-03'], ['5 Maret 2026', '2026-03-05'],
    ['2026/3/5', '2026-03-05'], ['2026-03-05 00:00:00', '2026-03-05'],
  ])('%s can mean one day only', (written, meant) => { expect(accepted(writtenDay, written)).toBe(meant); }); // prettier-ignore

  test('day and month that could be either way round are refused with the Indonesian reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (date, month) => {
        const written = `${date}/${month}/2026`;
        const iso = `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        expect(accepted(writtenDay, written) ?? suggested(writtenDay, written)).toBe(iso);
        expect(accepted(writtenDay, written) !== undefined).toBe(date === month);
      }),
    );
  });

  test.each([['Maret 2026', '2026-03'], ['Mar-26', '2026-03'], ['3/2026', '2026-03'], ['2026-3', '2026-03'], ['2026', '2026']])(
    '%s is a month or a year',
    (written, meant) => { expect(accepted(writtenDate, written)).toBe(meant); },
  ); // prettier-ignore
});

describe('measures', () => {
  test('grams and kilograms of one amount have one base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tens) => {
        const n = tens * 10;
        const kilograms = String(n / 1000).replace('.', ',');
        expect(accepted(quantity, `${kilograms} kg`)).toMatchObject({ base: n });
        expect(accepted(quantity, `${n} g`)).toMatchObject({ base: n });
      }),
    );
  });

  test('three digits behind a separator may be thousands or a fraction, so nothing is suggested', () => {
    for (const written of ['1.500 g', '1,500 kg']) expect(suggested(quantity, written)).toBeUndefined();
  });

  test.each([['250gr', '250 g'], ['1.5 kg', '1,5 kg'], ['2 Liter', '2 l'], ['10 buah', '10 pcs']])('%s means %s', (written, meant) => {
    expect(suggested(quantity, written)).toBe(meant);
  }); // prettier-ignore

  test.each(['0 g', '250', 'g', '-1 g', '1,2345 kg', '01 g', '250 ons', '1e3 g'])('%s is no net content', (written) => {
    expect(accepted(quantity, written)).toBeUndefined();
  });

  test('the size of a carton has three sides', () => {
    expect(accepted(size, '400 x 300 x 250')).toEqual({ length: 400, width: 300, height: 250 });
    expect(suggested(size, '400×300×250mm')).toBe('400 x 300 x 250');
    expect(accepted(size, '400 x 300')).toBeUndefined();
    expect(suggested(size, '0x300x250')).toBeUndefined();
  });
});

describe('telephones', () => {
  test('every spelling of a mobile number leads to the same one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_00, max: 999_999_999 }), (n) => {
        const full = `+628${n}`;
        expect(accepted(phone, full)).toBe(full);
        for (const written of [`08${n}`, `628${n}`, `+62 8${n}`, `0 8${n}`, `(08) ${n}`, `+62-8${n}`]) {
          expect(suggested(phone, written)).toBe(full);
        }
      }),
    );
  });

  test.each(['+1 555 0100', '+620012345678', '112', 'tanya', ''])(
    '“%s” is no number that could be called',
    (written) => {
      expect(accepted(phone, written)).toBeUndefined();
      expect(suggested(phone, written)).toBeUndefined();
    },
  );
});

describe('numbers of offices', () => {
  test('a GTIN with its digit is read, and any other last digit is not its digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (digits) => {
        const digit = gtinCheckDigit(digits);
        expect(accepted(gtin, `${digits}${digit}`)).toBe(`${digits}${digit}`);
        expect(digit).toBeGreaterThanOrEqual(0);
        expect(digit).toBeLessThanOrEqual(9);
      }),
    );
    // Two published examples: GS1's own, and a book.
    expect(gtinCheckDigit('629104150021')).toBe(3);
    expect(gtinCheckDigit('978030640615')).toBe(7);
  });

  test.each([['3203', '32.03'], ['2500', undefined], ['32.70', undefined], ['32.00', undefined], ['02.03', undefined]])('region %s', (written, meant) => {
    expect(accepted(regionCode, written)).toBeUndefined();
    expect(suggested(regionCode, written)).toBe(meant);
  }); // prettier-ignore

  test('a NIB keeps its zeros', () => {
    expect(accepted(nib, '0000000000001')).toBe('0000000000001');
    expect(suggested(nib, '0000 0000 0000 1')).toBe('0000000000001');
  });
});

describe('addresses of other sites', () => {
  test('whatever is let through is https, with a plain host, and reads the same a second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), typed), (written) => {
        const safe = safeUrl(written);
        if (safe === undefined) return;
        const parsed = new URL(safe);
        expect(parsed.protocol).toBe('https:');
        expect(parsed.username + parsed.password + parsed.port).toBe('');
        expect(parsed.hostname).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/);
        expect(safeUrl(safe)).toBe(safe);
        expect(safe).not.toMatch(/["'<>\s]/);
      }),
    );
  });

  test.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'https:javascript:alert(1)', ' https://a.example/', 'https://a.example/"onclick=',
    'https://user@a.example/', 'https://user:pw@a.example/', 'https://a.example:444/', 'https://localhost/', 'https://127.0.0.1/',
    'https://[::1]/', 'https://xn--80ak6aa92e.com/', 'https://аpple.com/', 'https://a.example\\@evil.example/', 'https://0x7f.1/',
    'data:text/html,x', 'http://a.example/', '//a.example/', 'ftp://a.example/', 'https://a_b.example/', 'https://a..example/', 'https://',
  ])('%s is not safe', (written) => {
    expect(safeUrl(written)).toBeUndefined();
  }); // prettier-ignore

  test('a mailbox is written in small letters', () => {
    expect(accepted(email, 'halo@contoh.example')).toBe('halo@contoh.example');
    expect(suggested(email, ' mailto:Halo@Contoh.example')).toBe('halo@contoh.example');
  });
});

describe('texts', () => {
  test('a text is kept as typed, apart from blanks at its ends and the form of its accents', () => {
    expect(accepted(name, '  Cafe\u0301 “Ibu”  ')).toBe('Café “Ibu”');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 40 }), (typedText) => {
        const kept = accepted(text({ maximum: 400, multiline: true }), typedText);
        if (kept !== undefined) expect(kept).toBe(typedText.trim().normalize('NFC'));
        else expect(typedText.trim()).toBe('');
      }),
    );
  });

  test('lengths are counted in letters, not in halves of them', () => {
    expect(accepted(text({ maximum: 3 }), '🍲🍲🍲')).toBe('🍲🍲🍲');
    expect(accepted(text({ maximum: 3 }), '🍲🍲🍲🍲')).toBeUndefined();
    expect(accepted(text({ minimum: 2, maximum: 3 }), '🍲')).toBeUndefined();
  });
});
