import { expect, test } from 'vitest';
import { faults, round } from '../../../tests/rule-cases.ts';

const rule = 'criteria-date';

test('criteria of after the round', async () => {
  expect(await faults(rule, { [round]: [['inForceFrom: 2026-03', 'inForceFrom: 2026-04-21']] })).toMatchInlineSnapshot(`
    "curations/cianjur/kurasi-2026.md:11:16 error criteria.inForceFrom
      Kriteria ini baru berlaku mulai “2026-04-21”, padahal putarannya selesai pada “2026-04-20”. Betulkan salah satunya.
      These criteria are in force from “2026-04-21”, but the round ended “2026-04-20”. Correct one of them."
  `);
});

test('silent: criteria of the month in which it ended, and a round that goes on', async () => {
  expect(await faults(rule, { [round]: [['inForceFrom: 2026-03', 'inForceFrom: 2026-04']] })).toBe('');
  expect(
    await faults(rule, {
      [round]: [
        ['inForceFrom: 2026-03', 'inForceFrom: 2027'],
        ['  to: 2026-04-20\n', ''],
      ],
    }),
  ).toBe('');
});
