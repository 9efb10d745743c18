import { expect, test } from 'vitest';
import { faults, program } from '../../../tests/rule-cases.ts';

const rule = 'legal-basis-date';

test('a rule of law that is younger than its source', async () => {
  expect(await faults(rule, { [program]: [['year: 2020', 'year: 2027']] })).toMatchInlineSnapshot(`
    "programs/cianjur/pendampingan-uji.md:12:11 error legalBasis.0.year
      Peraturan tahun 2027 tidak mungkin disebut sumber yang terbit “2026”. Betulkan tahun peraturannya atau tanggal sumbernya.
      A source published “2026” cannot speak of a rule of 2027. Correct the year of the rule or the date of the source."
  `);
});

test('silent: of the same year, and a source without a date', async () => {
  expect(await faults(rule, { [program]: [['year: 2020', 'year: 2026']] })).toBe('');
  expect(await faults(rule, { [program]: [['year: 2019', 'year: 2199']] })).toBe('');
});
