import { expect, test } from 'vitest';
import { faults } from '../../../tests/rule-cases.ts';

const rule = 'file-encoding';

test('Windows-1252, at the first foreign byte', async () => {
  expect(
    await faults(rule, { 'producers/cianjur/baru.md': Buffer.from('---\nname: Uji Caf\u00e9 Kita\n---\n', 'latin1') }),
  ).toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:2:14 error
      Berkas ini tidak disimpan sebagai UTF-8 (tampaknya Windows-1252, di sekitar “Café”). Simpan ulang dengan pengodean UTF-8.
      This file is not saved as UTF-8 (it seems to be Windows-1252, near “Café”). Save it again with UTF-8 encoding."
  `);
});

test('UTF-16, as the old Notepad saves it', async () => {
  expect(await faults(rule, { 'producers/cianjur/baru.md': Buffer.from('\ufeff---\nname: Uji\n---\n', 'utf16le') }))
    .toMatchInlineSnapshot(`
    "producers/cianjur/baru.md:1:1 error
      Berkas ini tidak disimpan sebagai UTF-8 (tampaknya UTF-16). Simpan ulang dengan pengodean UTF-8.
      This file is not saved as UTF-8 (it seems to be UTF-16). Save it again with UTF-8 encoding."
  `);
});

test('silent: UTF-8 with a byte order mark', async () => {
  expect(
    await faults(rule, {
      'producers/cianjur/baru.md': '\u{feff}---\nname: Uji Café\ndistrict: Pacet\nsample: true\n---\n',
    }),
  ).toBe('');
});
