import { expect, test } from 'vitest';
import { event, faults } from '../../../tests/rule-cases.ts';

const rule = 'event-hours';

test('hours the wrong way round', async () => {
  expect(await faults(rule, { [event]: [['closes: "17:00"', 'closes: "08:30"']] })).toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/index.md:10:11 error hours.closes
      Acara ini tutup pukul 08:30, sebelum atau tepat saat buka pukul 08:30. Periksa kedua jamnya; untuk tengah malam tulis 23:59.
      This event closes at 08:30, before or just when it opens at 08:30. Check both times; for midnight write 23:59."
  `);
});

test('hours of an event that is known by its month alone', async () => {
  expect(await faults(rule, { [event]: [['from: 2026-12-04\n  to: 2026-12-06', 'from: 2026-12\n  to: 2026-12']] }))
    .toMatchInlineSnapshot(`
    "events/cianjur/bazar-uji/index.md:8:1 error hours
      Jam buka 08:30–17:00 belum punya hari. Tulis from dan to pada period sebagai hari, misalnya 2026-12-04, atau hapus jamnya.
      The hours 08:30–17:00 have no day. Give from and to of the period as days, for example 2026-12-04, or delete the hours."
  `);
});

test('silent: a month without hours', async () => {
  expect(
    await faults(rule, {
      [event]: [
        ['from: 2026-12-04\n  to: 2026-12-06', 'from: 2026-12'],
        ['hours:\n  opens: "08:30"\n  closes: "17:00"\n', ''],
      ],
    }),
  ).toBe('');
});
