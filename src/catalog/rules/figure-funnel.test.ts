import { expect, test } from 'vitest';
import { agreement, faults, program, regency, round } from '../../../tests/rule-cases.ts';

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
        Corong “kurasi-2026” hanya punya satu angka di entri ini. Tambahkan langkah lainnya di sini, atau hapus kunci funnel.
        The funnel “kurasi-2026” has only one figure in this entry. Add its other steps here, or delete the key funnel."
    `);
});

/** Figures of one funnel, as they stand in front matter. */
const funnel = (...steps: readonly (readonly [step: number, value: number])[]) =>
  steps
    .map(
      ([step, value]) =>
        `  - measure: Langkah ${step}\n    value: ${value}\n    unit: usaha\n    bound: exact\n    status: reported\n    asOf: 2026-04\n    statedBy: Kantor Uji\n    source: { publisher: Kantor Uji, date: 2026 }\n    funnel: { id: putaran, step: ${step} }\n`,
    )
    .join('');

test('a step that is larger than one before it', async () => {
  expect(await faults(rule, { [round]: [['summary: ', `figures:\n${funnel([1, 787], [3, 601], [2, 600])}summary: `]] }))
    .toMatchInlineSnapshot(`
      "curations/cianjur/kurasi-2026.md:44:12 error figures.1.value
        Angka ini lebih besar daripada langkah sebelumnya dalam corong “putaran”. Corong hanya menyusut: betulkan angkanya atau langkahnya.
        This figure is larger than an earlier step of the funnel “putaran”. A funnel only shrinks: correct the figure or its step."
    `);
});

test('figures of two entries are not joined, and those of every kind of entry are looked at', async () => {
  expect(
    await faults(rule, {
      [round]: [['summary: ', `figures:\n${funnel([1, 787])}summary: `]],
      [program]: [['summary: ', `figures:\n${funnel([2, 600])}summary: `]],
      [agreement]: [['    note: { id: Tidak', '    funnel: { id: toko, step: 1 }\n    note: { id: Tidak']],
    }),
  ).toMatchInlineSnapshot(`
    "agreements/cianjur/rak-uji.md:21:5 error unnamed.0.funnel
      Corong “toko” hanya punya satu angka di entri ini. Tambahkan langkah lainnya di sini, atau hapus kunci funnel.
      The funnel “toko” has only one figure in this entry. Add its other steps here, or delete the key funnel.
    curations/cianjur/kurasi-2026.md:42:5 error figures.0.funnel
      Corong “putaran” hanya punya satu angka di entri ini. Tambahkan langkah lainnya di sini, atau hapus kunci funnel.
      The funnel “putaran” has only one figure in this entry. Add its other steps here, or delete the key funnel.
    programs/cianjur/pendampingan-uji.md:37:5 error figures.0.funnel
      Corong “putaran” hanya punya satu angka di entri ini. Tambahkan langkah lainnya di sini, atau hapus kunci funnel.
      The funnel “putaran” has only one figure in this entry. Add its other steps here, or delete the key funnel."
  `);
});

test('silent: a round from those who applied to those who passed', async () => {
  const figures = `figures:\n${funnel([1, 787], [2, 600], [3, 600])}summary: `;
  expect(await faults(rule, { [round]: [['summary: ', figures]] })).toBe('');
});

test('silent: steps with a gap', async () => {
  expect(await faults(rule, { [regency]: [['step: 2', 'step: 5']] })).toBe('');
});

test('silent: a target outside the funnel', async () => {
  expect(await faults(rule, { [regency]: [['status: target', 'status: planned']] })).toBe('');
});

test('a funnel of one among the unnamed parties of an agreement', async () => {
  const step = '    asOf: 2026-05\n    funnel: { id: toko, step: 1 }\n';
  expect(await faults(rule, { 'agreements/cianjur/rak-uji.md': [['    asOf: 2026-05\n', step]] }))
    .toMatchInlineSnapshot(`
      "agreements/cianjur/rak-uji.md:19:5 error unnamed.0.funnel
        Corong “toko” hanya punya satu angka di entri ini. Tambahkan langkah lainnya di sini, atau hapus kunci funnel.
        The funnel “toko” has only one figure in this entry. Add its other steps here, or delete the key funnel."
    `);
});
