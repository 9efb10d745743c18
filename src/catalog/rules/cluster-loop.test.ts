import { expect, test } from 'vitest';
import { cluster, faults } from '../../../tests/rule-cases.ts';

const rule = 'cluster-loop';
const supplies = (id: string) => faults(rule, { [cluster]: [['supplies: [kota-madiun/pecel]', `supplies: [${id}]`]] });

test('a cluster that supplies itself', async () => {
  expect(await supplies('cianjur/tauco')).toMatchInlineSnapshot(`
    "clusters/cianjur/tauco.md:7:12 error supplies.0
      Klaster “cianjur/tauco” memasok dirinya sendiri. Hapus id itu dari supplies, atau tulis klaster lain.
      The cluster “cianjur/tauco” supplies itself. Delete that id from supplies, or name another cluster."
  `);
});

test('silent: a cluster that supplies another', async () => {
  expect(await supplies('kota-madiun/pecel')).toBe('');
});
