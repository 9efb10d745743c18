import { expect, test } from 'vitest';
import { agreement, evaluations, faults, partner, placements } from '../../../tests/rule-cases.ts';

const rule = 'partner-intended';

test('a goal with whom an agreement has been signed', async () => {
  expect(await faults(rule, { [partner]: [['status: active', 'status: target']] })).toMatchInlineSnapshot(`
    "partners/toko-uji.md:4:9 error status → active
      Statusnya target, tetapi kerja samanya sudah ada: “cianjur/rak-uji”. Ubah status menjadi active, atau perbaiki kerja sama itu.
      The status is target, but there is cooperation already: “cianjur/rak-uji”. Set the status to active, or correct that entry."
  `);
});

test('silent: somebody with whom an agreement is only planned, or was announced and no more', async () => {
  for (const status of ['planned', 'unknown']) {
    const intended = {
      [partner]: [['status: active', 'status: planned']],
      [agreement]: [['status: signed', `status: ${status}`]],
      [placements]: null,
      [evaluations]: null,
    } satisfies Parameters<typeof faults>[1];
    expect(await faults(rule, intended)).toBe('');
  }
});

test('silent: somebody whom one has met', async () => {
  const met = {
    [partner]: [['status: active', 'status: target']],
    [agreement]: [
      ['kind: cooperation', 'kind: meeting'],
      ['status: signed', 'status: held'],
    ],
    [placements]: null,
    [evaluations]: null,
  } satisfies Parameters<typeof faults>[1];
  expect(await faults(rule, met)).toBe('');
});

test('silent: a partner', async () => {
  expect(await faults(rule, { [partner]: [['status: active\n', '']] })).toBe('');
});
