import { expect, test } from 'vitest';
import { faults, regency } from '../../../tests/rule-cases.ts';

const rule = 'figure-funnel';

test('a plan among results', async () => {
  expect(
    await faults(rule, {
      [regency]: [['    status: reported\n    asOf: 2026-04', '    status: planned\n    asOf: 2026-04']],
    }),
  ).toMatchInlineSnapshot(`
    "regencies/cianjur.md:31:13 error figures.1.status
      Corong “kurasi-2026” hanya boleh berisi angka yang sudah dilaporkan (reported). Hapus kunci funnel dari rencana dan sasaran.
      The funnel “kurasi-2026” may hold only reported figures. Delete the key funnel from plans and targets."
  `);
});

test('another unit', async () => {
  expect(await faults(rule, { [regency]: [['value: 40\n    unit: usaha', 'value: 40\n    unit: orang']] }))
    .toMatchInlineSnapshot(`
    "regencies/cianjur.md:29:11 error figures.1.unit
      Semua angka dalam corong “kurasi-2026” harus memakai satuan yang sama.
      All figures of the funnel “kurasi-2026” must have the same unit."
  `);
});

test('a step taken twice', async () => {
  expect(await faults(rule, { [regency]: [['step: 2', 'step: 1']] })).toMatchInlineSnapshot(`
    "regencies/cianjur.md:38:38 error figures.1.funnel.step
      Dua angka dalam corong “kurasi-2026” memakai langkah yang sama. Beri nomor langkah yang berbeda.
      Two figures of the funnel “kurasi-2026” have the same step. Give them different steps."
  `);
});

test('a funnel of one', async () => {
  expect(await faults(rule, { [regency]: [['    funnel: { id: kurasi-2026, step: 2 }\n', '']] }))
    .toMatchInlineSnapshot(`
    "regencies/cianjur.md:26:5 error figures.0.funnel
      Corong “kurasi-2026” hanya punya satu angka. Tambahkan langkah lainnya, atau hapus kunci funnel.
      The funnel “kurasi-2026” has only one figure. Add its other steps, or delete the key funnel."
  `);
});

test('silent: steps with a gap', async () => {
  expect(await faults(rule, { [regency]: [['step: 2', 'step: 5']] })).toBe('');
});

test('silent: a target outside the funnel', async () => {
  expect(await faults(rule, { [regency]: [['status: target', 'status: planned']] })).toBe('');
});
