import { expect, test } from 'vitest';
import { event, faults } from '../../../tests/rule-cases.ts';

const rule = 'event-status';
const period = 'from: 2026-12-04\n  to: 2026-12-06';

test('a plan whose last day has passed; today is 2026-11-21', async () => {
  expect(await faults(rule, { [event]: [[period, 'from: 2026-11-19\n  to: 2026-11-20']] })).toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/index.md:3:9 warning status
      Acara ini direncanakan sampai 2026-11-20, dan hari itu sudah lewat. Ubah status menjadi held, cancelled, atau unknown.
      This event was planned until 2026-11-20, and that day has passed. Change its status to held, cancelled or unknown."
  `);
});

test('held on a day to come', async () => {
  expect(await faults(rule, { [event]: [['status: planned', 'status: held']] })).toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/index.md:3:9 warning status
      Acara ini berstatus held, padahal baru mulai pada 2026-12-04. Ubah status menjadi planned, atau betulkan tanggalnya.
      This event has the status held, though it only begins on 2026-12-04. Change its status to planned, or correct the date."
  `);
});

test('silent: a plan that ends today, a month that goes on, and what was held or cancelled', async () => {
  const said = (status: string, dates: string) =>
    faults(rule, {
      [event]: [
        ['status: planned', `status: ${status}`],
        [period, dates],
      ],
    });
  expect(await said('planned', 'from: 2026-11-19\n  to: 2026-11-21')).toBe('');
  expect(await said('planned', 'from: 2026-11')).toBe('');
  expect(await said('held', 'from: 2026-11-21\n  to: 2026-11-23')).toBe('');
  expect(await said('cancelled', 'from: 2026-01-01\n  to: 2026-01-02')).toBe('');
});
