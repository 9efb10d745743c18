import { expect, test } from 'vitest';
import { faults, producer } from '../../../tests/rule-cases.ts';

const rule = 'text-length';

test('too long', async () => {
  expect(
    await faults(rule, {
      [producer]: [
        [
          'summary: Pembuat tauco sejak dua keturunan.',
          'summary: tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco tauco ',
        ],
      ],
    }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/sari-rasa.md:23:10 error summary
      Panjang teks ini 179 karakter; batasnya 160. Kurangi 19 karakter.
      This text has 179 characters; the limit is 160. Shorten it by 19."
  `);
});

test('too short', async () => {
  expect(await faults(rule, { [producer]: [['summary: Pembuat tauco sejak dua keturunan.', 'summary: Tauco']] }))
    .toMatchInlineSnapshot(`
      "producers/cianjur/sari-rasa.md:23:10 error summary
        Panjang teks ini hanya 5 karakter; paling sedikit 10. Lengkapi isinya.
        This text has only 5 characters; it needs at least 10. Complete it."
    `);
});

test('silent: as long as it may be, counted by letters', async () => {
  expect(await faults(rule, { [producer]: [['Pembuat tauco sejak dua keturunan.', '🍲'.repeat(160)]] })).toBe('');
});
