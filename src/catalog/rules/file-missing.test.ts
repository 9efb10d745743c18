import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-missing';

test('the file of the site', async () => {
  expect(await faults(rule, { 'site.yaml': null })).toMatchInlineSnapshot(`
    "site.yaml:1:1 error
      Berkas site.yaml belum ada. Buat berkas itu; contohnya ada di katalog bawaan.
      The file site.yaml is missing. Create it; the shipped catalogue has an example."
  `);
});

test('a list of the vocabulary', async () => {
  expect(await faults(rule, { 'vocabulary/units.yaml': null })).toMatchInlineSnapshot(`
    "vocabulary/units.yaml:1:1 error
      Berkas vocabulary/units.yaml belum ada. Buat berkas itu; contohnya ada di katalog bawaan.
      The file vocabulary/units.yaml is missing. Create it; the shipped catalogue has an example."
  `);
});

test('silent: files that a catalogue can do without', async () => {
  expect(await faults(rule, { 'moved.yaml': null, 'exceptions.yaml': null })).toBe('');
});
