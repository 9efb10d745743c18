import { expect, test } from 'vitest';
import { agreement, faults, program, round } from '../../../tests/rule-cases.ts';

const rule = 'period-order';

test('a round, a programme and an agreement that end before they begin', async () => {
  expect(
    await faults(rule, {
      [round]: [['  to: 2026-04-20', '  to: 2026-03']],
      [program]: [['  to: 2026-12', '  to: 2025']],
      [agreement]: [['  to: 2027-05-01', '  to: 2026-05-01']],
    }),
  ).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:9:7 error period.to
      Waktu selesainya, “2026-05-01”, mendahului waktu mulainya, “2026-05-02”. Betulkan from atau to.
      This period ends “2026-05-01”, before it begins “2026-05-02”. Correct from or to.
    curations/cianjur/kurasi-2026.md:8:7 error period.to
      Waktu selesainya, “2026-03”, mendahului waktu mulainya, “2026-04-01”. Betulkan from atau to.
      This period ends “2026-03”, before it begins “2026-04-01”. Correct from or to.
    programs/cianjur/pendampingan-uji.md:8:7 error period.to
      Waktu selesainya, “2025”, mendahului waktu mulainya, “2026-02”. Betulkan from atau to.
      This period ends “2025”, before it begins “2026-02”. Correct from or to."
  `);
});

test('silent: one day, and a year within which it began', async () => {
  expect(
    await faults(rule, {
      [round]: [['  to: 2026-04-20', '  to: 2026-04-01']],
      [program]: [['  to: 2026-12', '  to: 2026']],
    }),
  ).toBe('');
});
