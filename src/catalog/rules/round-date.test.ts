import { expect, test } from 'vitest';
import { faults, producer, product, round } from '../../../tests/rule-cases.ts';

const rule = 'round-date';

test('before the round, and after it', async () => {
  expect(
    await faults(rule, {
      [producer]: [['  date: 2026-04\n', '  date: 2025\n']],
      [product]: [['  date: 2026-04-20\n', '  date: 2026-04-21\n']],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:22:9 error curation.date
      “2025” di luar waktu putaran “cianjur/kurasi-2026” (2026-04-01 sampai 2026-04-20). Betulkan tanggal ini, atau waktu putarannya.
      “2025” is outside the round “cianjur/kurasi-2026” (2026-04-01 to 2026-04-20). Correct this date, or the period of the round.
    products/cianjur/sari-rasa-tauco/index.md:70:9 error curation.date
      “2026-04-21” di luar waktu putaran “cianjur/kurasi-2026” (2026-04-01 sampai 2026-04-20). Betulkan tanggal ini, atau waktu putarannya.
      “2026-04-21” is outside the round “cianjur/kurasi-2026” (2026-04-01 to 2026-04-20). Correct this date, or the period of the round."
  `);
});

test('before a round that goes on', async () => {
  expect(
    await faults(rule, {
      [producer]: [['  date: 2026-04\n', '  date: 2026-03-31\n']],
      [round]: [['  to: 2026-04-20\n', '']],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:22:9 error curation.date
      “2026-03-31” di luar waktu putaran “cianjur/kurasi-2026” (sejak 2026-04-01). Betulkan tanggal ini, atau waktu putarannya.
      “2026-03-31” is outside the round “cianjur/kurasi-2026” (since 2026-04-01). Correct this date, or the period of the round."
  `);
});

test('silent: a year that has days of the round, and a round without dates', async () => {
  expect(await faults(rule, { [producer]: [['  date: 2026-04\n', '  date: 2026\n']] })).toBe('');
  expect(
    await faults(rule, {
      [producer]: [['  date: 2026-04\n', '  date: 2019\n']],
      [round]: [['period:\n  from: 2026-04-01\n  to: 2026-04-20\n', '']],
    }),
  ).toBe('');
});
