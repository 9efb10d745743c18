import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-binary';

test('a picture under the name of an entry', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:1 error
      Ini bukan berkas teks, melainkan gambar, dokumen, atau arsip yang diberi nama lain. Simpan isinya sebagai teks biasa (UTF-8), atau hapus berkas ini.
      This is not a text file but a picture, document or archive under another name. Save its content as plain text (UTF-8), or delete the file."
  `);
});

test('bytes full of control characters', async () => {
  expect(
    await faults(rule, { 'producers/cianjur/baru.md': new Uint8Array([0xff, ...Array.from({ length: 20 }, () => 1)]) }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:1 error
      Ini bukan berkas teks, melainkan gambar, dokumen, atau arsip yang diberi nama lain. Simpan isinya sebagai teks biasa (UTF-8), atau hapus berkas ini.
      This is not a text file but a picture, document or archive under another name. Save its content as plain text (UTF-8), or delete the file."
  `);
});

test('silent: a text in another encoding', async () => {
  expect(
    await faults(rule, { 'producers/cianjur/baru.md': Buffer.from('---\nname: Caf\u00e9\n---\n', 'latin1') }),
  ).toBe('');
});
