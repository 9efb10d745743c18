import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-empty';

test('no byte at all', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': '' })).toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:1 error
      Berkas ini kosong. Isi datanya, atau hapus berkas ini.
      This file is empty. Fill in its data, or delete the file."
  `);
});

test('blanks and line ends alone', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': ' \n\u{9}\n' })).toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:1 error
      Berkas ini kosong. Isi datanya, atau hapus berkas ini.
      This file is empty. Fill in its data, or delete the file."
  `);
});

test('silent: a file with the two fences alone', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': '---\n---\n' })).toBe('');
});
