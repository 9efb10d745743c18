import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

describe('every scalar arrives as the text that was typed', () => {
  test.each([
    '15000',
    '0',
    '-1',
    '1.5',
    'true',
    'False',
    '2026-03-05',
    '1998',
    '1,5 kg',
    '32.03',
    'abc',
    '+6281200000001',
    '12:3',
    '.5',
    '5.',
  ])('%s', (typed) => {
    expect(parseYaml(`a: ${typed}\n`, 0)).toEqual({ data: { a: typed }, issues: [] });
  });

  test('in quotes, any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { data } = parseYaml(`a: ${JSON.stringify(text)}\n`, 0);
        expect(data).toEqual({ a: text });
      }),
    );
  });
});

describe('an unquoted text that YAML would turn into something else is told, with its quotes', () => {
  const lossy = [
    '081200000001', '012', '00', '007', '0812', '01', '1e3', '1E3', '12e-3', '1.5e3', '2e+10', '0x1F', '0xff', '0o17', '0b101',
    '1_000', '12_34', '1_', '12:30', '1:30:00', '23:59', '1.0', '1.10', '2.50', '15.0', '100.00', '15.000', '12345678901234567', '99999999999999999999',
    'y', 'Y', 'n', 'N', 'yes', 'Yes', 'YES', 'no', 'No', 'NO', 'on', 'On', 'off', 'OFF', 'null', 'Null', '~', '00.5', '01.02', '0.10',
  ]; // prettier-ignore

  test.each(lossy)('%s', (typed) => {
    const expected = [
      { code: 'unquoted-text', place: { offset: 103 }, args: { text: typed }, suggestion: `"${typed}"` },
    ];
    expect(parseYaml(`a: ${typed}\n`, 100).issues).toEqual(expected);
    expect(parseYaml(`- ${typed}\n`, 101).issues).toEqual(expected);
    expect(parseYaml(`[x, ${typed}]\n`, 99).issues).toEqual(expected);
    expect(parseYaml(`[${typed}, x]\n`, 102).issues).toEqual(expected);
    expect(parseYaml(`{b: x, a: ${typed}}\n`, 93).issues).toEqual(expected);
    expect(parseYaml(`a:\n  ${typed}\n`, 98).issues).toEqual(expected);
  });

  test.each(lossy)('"%s" in quotes is nothing to tell', (typed) => {
    expect(parseYaml(`a: "${typed}"\nb: '${typed}'\n`, 0)).toEqual({ data: { a: typed, b: typed }, issues: [] });
  });

  test.each([
    'nomor',
    'ya',
    'tidak',
    'ons',
    'yes!',
    'no. 1',
    '10',
    '1000',
    '0.5',
    '1.05',
    '3.14',
    'e3',
    '1e',
    '12:345',
    '0812a',
    'x012',
  ])('%s keeps its meaning', (typed) => {
    expect(parseYaml(`a: ${typed}\n`, 0).issues).toEqual([]);
  });
});

test('any text is read or explained, without throwing, and every issue lies inside the file', () => {
  const piece = fc.constantFrom('a', ':', ' ', '\n', '- ', '[', ']', '{', '}', ',', '&x ', '*x', '!!str ', '!x', '<<: ', '---\n', '...\n', '%YAML 1.2\n', '"', "'", '|', '>', '\t', '#', '@', '`', '?', '🍲', '\u0000', '\ufeff', '012', 'no', '  '); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const source = pieces.join('');
      const { data, issues } = parseYaml(source, 10);
      if (data === undefined && source.trim() !== '' && issues.length === 0) {
        // Nothing but comments and line ends is no data, and no fault of syntax.
        expect(source.replace(/#.*/g, '').trim()).toBe('');
      }
      for (const { place } of issues) {
        expect(place.offset).toBeGreaterThanOrEqual(10);
        expect(place.offset).toBeLessThanOrEqual(10 + source.length);
      }
    }),
    { numRuns: 2000 },
  );
});
