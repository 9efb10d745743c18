import { expect, test } from 'vitest';
import { brand, faults, large, product } from '../../../tests/rule-cases.ts';

const rule = 'brand-clause-line';

test('a line that the brand does not have', async () => {
  expect(await faults(rule, { [brand]: [['lines: [tauco-hitam]', 'lines: [tauco-hitam, tauco-hitm]']] }))
    .toMatchInlineSnapshot(`
      "brands/cianjur/tauco-bersama.md:52:28 error standard.clauses.1.lines.1 → tauco-hitam
        Merek ini tidak punya lini “tauco-hitm”. Lininya: tauco-hitam, tauco-hitam-besar.
        This brand has no line “tauco-hitm”. Its lines: tauco-hitam, tauco-hitam-besar."
    `);
});

test('the net content of a line, without lines', async () => {
  const lines = `lines:
  - id: tauco-hitam
    name: { id: Tauco Hitam, en: Black Tauco }
    net: 250 g
    unit: stoples
  - id: tauco-hitam-besar
    name: Tauco Hitam Besar
    net: 1,5 kg
    unit: stoples
`;
  expect(await faults(rule, { [brand]: [[lines, '']] })).toContain('brands/cianjur/tauco-bersama.md:');
  expect((await faults(rule, { [brand]: [[lines, '']] })).split('\n').slice(0, 3).join('\n')).toMatchInlineSnapshot(`
    "brands/cianjur/tauco-bersama.md:32:19 error standard.clauses.0.test.packSize
      Klausul ini membandingkan isi bersih dengan lini, tetapi merek ini belum punya lini. Tambahkan lines pada merek, atau ganti klausulnya.
      This clause compares the net content with the line, but the brand has no lines yet. Add lines to the brand, or change the clause."
  `);
});

test('silent: both lines named', async () => {
  const food = 'food: { shelfLife: 200 }\nfamily:';
  expect(
    await faults(rule, {
      [brand]: [['lines: [tauco-hitam]', 'lines: [tauco-hitam, tauco-hitam-besar]']],
      [large]: [['family:', food]],
      [product]: [['shelfLife: 180', 'shelfLife: 190']],
    }),
  ).toBe('');
});
