import { expect, test } from 'vitest';
import { faults, supplier } from '../../../tests/rule-cases.ts';

const rule = 'front-matter-missing';

test('a story alone', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': 'Hanya cerita.\n' })).toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:1 error
      Bagian data tidak ditemukan. Berkas harus diawali baris ---, lalu data, lalu satu baris --- lagi sebelum cerita.
      The data block was not found. The file must begin with a line of three hyphens (---), then the data, then another such line before the story."
  `);
});

test('a block without its end', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': '---\nname: Uji\ndistrict: Pacet\n' }))
    .toMatchInlineSnapshot(`
      "producers/cianjur/baru.md:1:1 error
        Bagian data tidak ditemukan. Berkas harus diawali baris ---, lalu data, lalu satu baris --- lagi sebelum cerita.
        The data block was not found. The file must begin with a line of three hyphens (---), then the data, then another such line before the story."
    `);
});

test('silent: a block with blanks behind its fences', async () => {
  expect(await faults(rule, { [supplier]: [['---\nname', '---  \nname']] })).toBe('');
});
